import type { PersonRoles } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PERSON_ROLES = {
  nounEndings:
    words(`chef chefin chefs vorstand vorständin vorstände vorsitzender vorsitzende vorsitzenden vorsitzendem analyst analystin analysten experte expertin experten fachmann fachfrau delegierter delegierte mitglied spezialist spezialistin forscher beobachter verwaltungsrat stratege strategin strategen ökonom ökonomin ökonomen volkswirt volkswirtin volkswirte präsident präsidentin präsidenten
    minister ministerin ministers kanzler kanzlerin kommissar kommissarin sprecher sprecherin manager managerin gründer gründerin mitgründer mitgründerin direktor direktorin leiter leiterin händler händlerin aufseher aufseherin gouverneur gouverneurin senator senatorin abgeordneter abgeordnete
    generalsekretär staatssekretär staatssekretärin bürgermeister bürgermeisterin landrat richter richterin insolvenzverwalter insolvenzverwalterin verwalter sachwalter sachwalterin sanierer berater beraterin partner partnerin geschäftsführer geschäftsführerin geschäftsführerinnen betriebsrat betriebsratschef aufsichtsrat aufsichtsrätin verhandlungsführer
    verhandlungsführerin sekretär sekretärin eigentümer eigentümerin inhaber inhaberin erbe erbin sohn tochter milliardär milliardärin investor investorin unternehmer unternehmerin professor professorin forscher forscherin anwalt anwältin rechtsanwalt rechtsanwältin fondsmanager fondsmanagerin
    portfoliomanager portfoliomanagerin vermögensverwalter marktbeobachter marktbeobachterin nachfolger nachfolgerin vorgänger vorgängerin ceo cfo coo cto person politiker politikerin premier premierminister premierministerin notenbankchef notenbanker notenbankerin ratsmitglied direktoriumsmitglied kollege kollegin`),
  titles: words(
    'dr. prof. dipl.-ing. dipl.-kfm. mag. ing. herr frau herrn freiherr graf gräfin baron prinz sir dame dr prof',
  ),
  particles: words(
    'von van vom zu zur zum ap de der den del della di da dos la le af ter ten bin ibn al el du des und',
  ),
  familyWords: words(
    'familie gründerfamilie eigentümerfamilie unternehmerfamilie eignerfamilie eheleute inhaberfamilie industriellenfamilie herr herrn frau',
  ),
} as const satisfies PersonRoles;
