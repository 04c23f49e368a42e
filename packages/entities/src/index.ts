export { builtInKnowledge, type NameKnowledge } from './built-in.ts';
export * from './check-digits.ts';
export { type EntityOptions, findEntities, withEntities } from './find-entities.ts';
export { buildGazetteer, type NamedEntry } from './gazetteer/build.ts';
export type { Gazetteer, GazetteerEntry, NameForm } from './gazetteer/entry.ts';
export { type GazetteerHit, matchGazetteer } from './gazetteer/match.ts';
export { type BadIdentifier, findIdentifiers, type Identifiers } from './identifiers.ts';
export type { NameProposal, NameTagger } from './tagger.ts';
export { scanWords, type WordTable } from './words.ts';
