import type { AbbreviationLexicon } from '../abbreviation-lexicon.ts';

/** English abbreviations of business news, law and general writing. */
export const abbreviations = {
  preposed: [
    // titles and forms of address
    'Attn Dr Drs Mr Mrs Ms Mx Prof Rev Hon Messrs Mme Mlle Sen Rep Reps Sens Gov Atty Capt Cmdr Cpl Lt Maj Sgt Supt Pvt Adm Brig Pres',
    'Amb Insp Ald St Ste Mt Ft DR MR MRS PS',
    // references and comparisons
    'vs e.g i.e cf viz approx ca c.f Nos nos incl excl resp',
  ].flatMap((group) => group.split(' ')),
  closing: [
    // legal forms
    'Inc Corp Ltd Co Cos Bros Assn Intl Mfg L.P L.L.C L.L.P P.L.C S.A N.V B.V S.p.A S.E A.G Pty Pte Bhd Tbk Cie Hldgs Grp P.C N.A',
    'INC CORP LTD CO PVT PTY PLC',
    // figures, units and times
    'a.m p.m A.M P.M bn mln mn tn bbl oz lb lbs sq ft hr hrs mins secs yr yrs mos wk pct p.a mph km q.v B.C A.D a.k.a',
    // etcetera, degrees, generations
    'etc ect Jr Sr jr sr Esq Ph.D M.D B.A M.A B.S M.S J.D D.D.S R.N C.E.O C.F.O P.S R.I.P al a.s.a.p A.S.A.P n.a n.m w.r.t',
    // offices and addresses
    'Dept dept Univ ext Ext Ave Blvd Rd Hwy Pkwy Sq Apt Bldg Ln Pl Sts misc govt Govt mgmt mgr Assoc Natl tel Tel',
    // places
    'U.S U.S.A U.K U.N E.U U.A.E D.C N.Y N.J L.A P.R N.C S.C N.D S.D N.H R.I U.S.S U.S.S.R',
    'Calif Fla Conn Ariz Colo Tenn Va Ga Pa Wis Minn Ky Okla Ont Que Nev Neb Mich Mass',
    // months and weekdays
    'Jan Feb Apr Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri',
  ].flatMap((group) => group.split(' ')),
  beforeNumber:
    'No no est Eq Eqs Figs Secs Arts Art art Fig fig p pp Sec sec Vol vol Ch ch Mar Jun Jul Sat Sun Op op Ver ver v Par Rm c b d Tab Ex Pt pt ed'.split(
      ' ',
    ),
  beforeName: 'Gen Col Ind Wash Mar Jun Jul Messrs Ed v Fr Sat Sun'.split(' '),
} satisfies AbbreviationLexicon;
