import type { PersonRoles } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PERSON_ROLES = {
  nounEndings:
    words(`analyst analysts economist economists strategist strategists chief chair chairman chairwoman chairperson president director executive officer ceo cfo coo cto founder co-founder cofounder minister secretary governor senator representative commissioner spokesman spokeswoman spokesperson manager
    partner trader head boss treasurer counsel attorney lawyer judge justice professor chancellor premier prime lawmaker mayor investor billionaire heir banker researcher scientist administrator receiver trustee successor predecessor vice deputy general regulator consultant advisor adviser controller ombudsman
    policymaker colleague principal co-head colleague campaigner spokesmen organiser organizer captain`),
  titles: words('mr. mrs. ms. mr mrs ms dr. dr prof. prof sir dame lord lady baroness'),
  particles: words('von van de der den del della di da dos la le af ter ten bin ibn al el du st mac ap und zu zur vom'),
  familyWords: words('mr mrs ms mr. mrs. ms. lord lady baroness'),
} as const satisfies PersonRoles;
