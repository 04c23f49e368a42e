/**
 * Irregular verbs, one a line: infinitive, third person singular present, preterite, participle.
 * A verb that only changes these inside a prefix ("über" + "nehmen") is not listed again.
 */
export type IrregularVerbs = string;
