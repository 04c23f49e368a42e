import type { Document, Entity } from '@groschen/document';
import { isHouseMention, isRaterPlace } from './houses.ts';
import { documentTopic, sameName } from './names.ts';
import type { ResolvedSubject, Subject } from './subject.ts';

/** What the text has been about so far. Read clause after clause, in text order. */
export interface Discourse {
  /** The subject with its name, which becomes what the text is about. */
  resolve(subject: Subject | undefined, paragraph: number): ResolvedSubject | undefined;
  /** A sentence without a company for a subject is about the first company that it mentions, if it mentions one. */
  mentioned(entity: Entity, paragraph: number): void;
  /** The company that an unnamed mention stands for here. */
  company(paragraph: number): Entity | undefined;
  index(): Entity | undefined;
}

export function createDiscourse(document: Document): Discourse {
  const topic = documentTopic(document);
  let company: Entity | undefined;
  let companyParagraph = -1;
  let index: Entity | undefined;
  let organization: Entity | undefined;
  let lastIsOrganization = false;
  let rater = false;
  /** The last subject, where it was a share, an index or another instrument: a pronoun takes it up. */
  let traded: ResolvedSubject | undefined;

  const current = (paragraph: number): Entity | undefined =>
    company && companyParagraph === paragraph ? company : (topic ?? company);
  const mention = (entity: Entity, paragraph: number) => {
    if (entity.type === 'company') {
      if (topic && !sameName(topic, entity) && isHouseMention(entity, document.text)) return;
      company = entity;
      companyParagraph = paragraph;
      lastIsOrganization = false;
    } else if (entity.type === 'index') index = entity;
    else if (entity.type === 'person') rater = isRaterPlace(entity, document.text);
    else if (entity.type === 'organization') {
      organization = entity;
      lastIsOrganization = true;
    }
  };
  /** "He", "wir": somebody who judges where the last person named does, else somebody of the company. */
  const personal = (subject: Subject, paragraph: number): ResolvedSubject => {
    const own = subject.personal === 'first' || !rater;
    const entity = own ? current(paragraph) : undefined;
    return { ...subject, kind: own ? 'management' : 'observer', ...(entity && { entity }) };
  };
  return {
    company: current,
    index: () => index,
    mentioned: mention,
    resolve(subject, paragraph) {
      if (!subject) return undefined;
      if (subject.personal) return personal(subject, paragraph);
      if (subject.kind === 'pronoun' && traded) return { ...traded, at: subject.at };
      const resolved = resolveNoun(subject, paragraph);
      traded = isTraded(resolved) ? resolved : undefined;
      return resolved;
    },
  };

  function resolveNoun(subject: Subject, paragraph: number): ResolvedSubject {
    const { kind, name } = subject;
    if (name) {
      mention(name.entity, paragraph);
      return { ...subject, entity: name.entity };
    }
    const entity =
      subject.possessed && company
        ? company
        : kind === 'company' || kind === 'share' || kind === 'management' || kind === 'metric'
          ? current(paragraph)
          : kind === 'index'
            ? index
            : kind === 'centralBank'
              ? organization
              : kind === 'pronoun'
                ? lastIsOrganization
                  ? organization
                  : (company ?? current(paragraph))
                : undefined;
    return entity ? { ...subject, entity } : subject;
  }
}

function isTraded({ kind, entity }: ResolvedSubject): boolean {
  return entity !== undefined && (kind === 'share' || kind === 'index' || (kind === 'name' && entity.type === 'index'));
}
