export { builtInKnowledge, type NameKnowledge } from './built-in.ts';
export { buildGazetteer, type NamedEntry } from './gazetteer/build.ts';
export type { Gazetteer, GazetteerEntry, NameForm } from './gazetteer/entry.ts';
export { type GazetteerHit, matchGazetteer } from './gazetteer/match.ts';
export type { NameProposal, NameTagger } from './tagger.ts';
export { scanWords, type WordTable } from './words.ts';
