import type { AbbreviationLexicon } from '../abbreviation-lexicon.ts';

/** German abbreviations of business news, law and general writing. Left out: those that end sentences as ordinary words (Wo., So.). */
export const abbreviations = {
  preposed: [
    // titles and forms of address
    'Dr Prof Dipl Ing Hr Hrn Fr Frl St Hl hl Priv Doz med jur phil rer nat pol oec habil Mag Lic Univ Bgm Präs stv stellv cand Lkr LKR',
    'Mr Mrs Ms Messrs Sgt Lt Capt Sen Gov Mme Mlle',
    // references in laws, reports and books
    'Abs Nr Nrn Ziff Tz Rn Rdnr Rz Kap Abschn Lit lit Bd Bde Aufl Hrsg Hg hrsg hg Jg Abb Tab Anm Anl Az Vgl vgl sog gem lt bearb',
    'i.S.d i.V.m i.d.F i.d.R i.H.v i.S.v',
    // particles and comparisons
    's ca bzw bzgl ggf ggfs evtl inkl exkl einschl zzgl abzgl ggü insb insbes vs resp bspw beisp jew durchschn max mind vorl vorauss',
    'z.B d.h u.a u.U o.g s.a z.T z.Zt z.Z m.E v.a i.e e.g m.a.W z.Hd lfd verw wg zw hins entspr ausschl grds allg',
    // adjectives
    'ehem geb verh dt engl frz franz amerik schweiz österr europ urspr eigtl lat griech ital russ poln jap wiss techn tägl monatl',
    'jährl städt staatl röm kath evang kgl gew',
  ].flatMap((group) => group.split(' ')),
  closing: [
    // figures and units
    'Mrd Mio Bio Trd Tsd Mill Md Stk Std Sek Min Pkt Proz Rp p.a p.m a.m n.m n.a k.A Vj VJ Vjz Gj Hj Jh Jhdt Jhd',
    // etcetera
    'usw etc usf uvm uva u.v.m u.v.a u.s.w o.ä u.ä o.Ä u.Ä u.dgl dgl o.dgl ff f s.o s.u a.a.O ebd al',
    // behind names and years
    'a.D d.J d.M v.Chr n.Chr Chr i.R e.V h.c i.L i.G Jr jr Ph.D Ges Gesellsch',
    // legal forms
    'Inc Corp Ltd Co Cie Gebr Bros S.A N.V B.V S.p.A S.r.l S.à.r.l A.G A.S L.P m.b.H Sp.z.o.o Pty Pte Bhd Tbk',
    // months
    'Jan Feb Febr Apr Aug Sept Sep Okt Nov Dez Jän',
    // places and things
    'Veränd Str Tel Fa Verf Red Anz Mitgl Zus MwSt Mwst USt Kto Verl Ausg U.S U.S.A U.K E.U D.C N.Y',
  ].flatMap((group) => group.split(' ')),
  beforeNumber: 'Art S Bl Sp H No Reg Pos V P c Mo Di Mi Do Fr Sa So'.split(' '),
  beforeName: 'v n u Gen Gouv Hptm'.split(' '),
} satisfies AbbreviationLexicon;
