/** Names of the months, January first; abbreviations without their period. Austrian names included. */
export const months = [
  ['Januar', 'Jänner', 'Jan', 'Jän'],
  ['Februar', 'Feber', 'Feb', 'Febr'],
  ['März', 'Mär', 'Mrz'],
  ['April', 'Apr'],
  ['Mai'],
  ['Juni', 'Jun'],
  ['Juli', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['Oktober', 'Okt'],
  ['November', 'Nov'],
  ['Dezember', 'Dez'],
] as const satisfies readonly (readonly string[])[];
