import type { Document, Entity } from '@groschen/document';
import { isHouseMention } from './houses.ts';
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

  const current = (paragraph: number): Entity | undefined =>
    company && companyParagraph === paragraph ? company : (topic ?? company);
  const mention = (entity: Entity, paragraph: number) => {
    if (entity.type === 'company') {
      if (topic && !sameName(topic, entity) && isHouseMention(entity, document.text)) return;
      company = entity;
      companyParagraph = paragraph;
    } else if (entity.type === 'index') index = entity;
    else if (entity.type === 'organization') organization = entity;
  };
  return {
    company: current,
    index: () => index,
    mentioned: mention,
    resolve(subject, paragraph) {
      if (!subject) return undefined;
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
                  ? company && companyParagraph === paragraph
                    ? company
                    : (organization ?? current(paragraph))
                  : undefined;
      return entity ? { ...subject, entity } : subject;
    },
  };
}
