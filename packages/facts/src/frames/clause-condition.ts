import type { ClauseCondition } from '@groschen/rules';
import { type Certainty, modalityOf } from '../reading/certainty.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { sameName } from '../reading/same-name.ts';
import type { Attribution } from '../reading/source.ts';
import type { ResolvedSubject } from '../reading/subject-noun.ts';

/** Whether a clause is what a rule wants of it. O(items of the clause). */
export function meets(
  when: ClauseCondition,
  clause: ReadClause,
  sentence: ReadSentence,
  certainty: Certainty,
  attribution: Attribution | undefined,
): boolean {
  if (when.names && !clause.items.some((item) => item.kind === 'name' && when.names?.includes(item.entity.type)))
    return false;
  if (when.negated && !certainty.negated && !certainty.cancelled) return false;
  const modality = when.speaker === 'insider' ? certainty.modality : modalityOf(certainty, attribution);
  if (when.modality && !when.modality.includes(modality)) return false;
  const subject = clause.subject ?? clause.parent?.subject;
  if (when.speaker && isOutsider(subject, clause, attribution, sentence) !== (when.speaker === 'outsider'))
    return false;
  return !when.subject || when.subject.includes(subjectClass(subject));
}

/**
 * Whether the clause is what somebody from outside thinks: analysts, a house that rates, or whoever is quoted as one. In a text that
 * reports what they think, everything is, except where the company itself is said to speak.
 */
function isOutsider(
  subject: ResolvedSubject | undefined,
  clause: ReadClause,
  attribution: Attribution | undefined,
  { raters, grammar }: ReadSentence,
): boolean {
  if (subject?.kind === 'observer') return true;
  const { topic } = clause;
  const named = subject?.kind === 'name' ? subject.entity : undefined;
  const judges = named && /^(?:company|person)$/.test(named.type) && raters.include(named);
  if (judges && !(topic && sameName(topic, named))) return true;
  const source = attribution?.source;
  if (source && grammar.modality.anonymous.has(source.text.toLowerCase())) return true;
  if (source && !(topic && topic.text === source.text) && raters.include(source)) return true;
  if (named?.type === 'person' && raters.note) return true;
  if (named || subject?.kind === 'company' || subject?.kind === 'management') return false;
  return raters.note;
}

type SubjectClass = NonNullable<ClauseCondition['subject']>[number];

function subjectClass(subject: ResolvedSubject | undefined): SubjectClass {
  switch (subject?.kind) {
    case undefined:
      return 'none';
    case 'share':
    case 'index':
    case 'instrument':
      return 'share';
    case 'name':
      return subject.entity?.type === 'index' ? 'share' : subject.entity?.type === 'company' ? 'name' : 'company';
    case 'company':
    case 'management':
    case 'pronoun':
      return 'company';
    case 'metric':
      return 'metric';
    default:
      return 'other';
  }
}
