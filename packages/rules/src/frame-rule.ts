import type { BuiltInEntityType, Modality, QuantityKind } from '@groschen/document';
import type { RuleFields } from './example.ts';
import type { ByLanguage, ContextWords, TriggerWords } from './words.ts';

/**
 * How the thing that fills a role stands to the trigger, within one clause:
 *
 * - `subject`, `object`: of the clause; a passive turns the two round, and `agent` is then who did it ("von X", "by X").
 *   A clause without a subject of its own ("… und stieg") takes that of the clause before.
 * - `agent`: the doer of a passive or of a noun ("die Übernahme durch X", "the purchase by X").
 * - `possessive`: genitive or possessor of the trigger ("X' Umsatz", "der Umsatz von X", "X's sales", "X-Umsatz").
 * - `compound`: the name is the first part of a compound with the trigger ("X-Aktie").
 * - `before`: the last one before the trigger, or who owns the noun there ("X-Aktie"), unless a metric, another figure or the end of a
 *   part stands between. `beside`: the same, but within the brackets of the trigger or right before these: "Alpha (+2 %)".
 * - `nearest`: anywhere in the clause; the one nearest to the trigger is taken.
 * - `topic`: not in the clause at all: what the text is about at this place ("das Unternehmen", "the shares").
 */
export const RELATIONS = [
  'subject',
  'object',
  'agent',
  'possessive',
  'compound',
  'before',
  'beside',
  'nearest',
  'topic',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What may fill a role. Exactly one of the kinds of filler is given. */
export interface Slot {
  /** A name of one of these types. */
  readonly entity?: readonly (BuiltInEntityType | (string & {}))[];
  /** A figure of one of these kinds; an earlier kind is preferred. */
  readonly quantity?: readonly QuantityKind[];
  /** What the figure is paid per: `share`; `none` excludes figures that are paid per anything. */
  readonly per?: string;
  /** Smallest amount of the figure that fills it, an exact decimal. */
  readonly min?: string;
  /** Largest amount of money that fills it: no share costs millions. */
  readonly max?: string;
  /** The figure must be a range: "5 to 6 percent". */
  readonly range?: true;
  /** A time. */
  readonly date?: true;
  /** One of these words or phrases; in German also as the last part of a compound. */
  readonly words?: ByLanguage<readonly string[]>;
  /** The words of the trigger itself, as they stand, or the figure that is the trigger. */
  readonly trigger?: true;
  /**
   * What filled this role in the last fact that had it: "Analysts had expected $1.35" is about the metric before. With the name of
   * another role, "the company" is what filled that one in the deal told last: "a deal that values the company at …" its target.
   */
  readonly carried?: true | (string & {});

  /** The noun that the figure of this role counts: "388 [practices]", "18,000 tonnes of [iron]". Without one the role is what `set` says. */
  readonly counted?: string;

  /** Relations in order of preference. Without `by` and `after`: `nearest`. */
  readonly by?: readonly Relation[];
  /**
   * Prepositions before the filler, in order of preference over `by`; `''` is none at all. With a noun before it a preposition counts
   * only behind that noun: "stake in" in "bought a stake in X".
   */
  readonly after?: ByLanguage<readonly string[]>;
  /** Prepositions that rule a filler out. */
  readonly notAfter?: ByLanguage<readonly string[]>;
  /** The filler is followed by one of these nouns: "30.000 [Arbeitsplätze]". German compounds count. */
  readonly of?: ByLanguage<readonly string[]>;
  /** The figure stays free for other frames: one price is what the buyer pays and the seller gets. */
  readonly shared?: true;
  /** The figure stands at most so many words and marks from the trigger. */
  readonly within?: number;
  /** Without a filler the rule finds nothing. */
  readonly required?: boolean;
  /**
   * The figure takes the direction of the clause's motion: negative where something falls. With `must`, a figure without a
   * direction, and a share of something ("a third of its sales"), does not fill the slot.
   */
  readonly signed?: boolean | 'must';
  /** What several coordinated fillers make: a fact `each` (default for names), or one fact with the `list`. */
  readonly many?: 'each' | 'list';
}

/** A figure that calls a frame without any word: "Alpha +1,2 %". All that is given must hold. */
export interface FigureTrigger {
  readonly quantity: readonly QuantityKind[];
  /** In one of these currencies, as ISO 4217 names them. */
  readonly currency?: readonly string[];
  /** Bounds of its amount, exact decimals, inclusive; of a range both ends. */
  readonly min?: string;
  readonly max?: string;
  /** With a sign of its own, or a word for one right before it: "minus", in brackets also "up" and "down". */
  readonly signed?: true;
  /** Whether it stands in brackets; where not given, it may. In brackets it tells what is so, whatever the clause around them says. */
  readonly brackets?: boolean;
}

/** Words, or a figure, that call the frame, and what they alone decide. */
export interface Trigger {
  readonly de?: TriggerWords;
  readonly en?: TriggerWords;
  /** A figure in place of words. */
  readonly figure?: FigureTrigger;
  /** Direction of signed figures. `motion`, the default, takes it from the clause's other words. */
  readonly direction?: 'up' | 'down' | 'none' | 'motion';
  /** Roles with a fixed value: `{ action: 'raise' }`, `{ metric: 'revenue' }`. */
  readonly set?: Readonly<Record<string, string>>;
  readonly modality?: Modality;
  /** Prepositions before the trigger that rule it out: "seit dem Börsengang" tells of none. */
  readonly notAfter?: ByLanguage<readonly string[]>;
  /** Words of which one must stand in the same clause. */
  readonly with?: ByLanguage<ContextWords>;
  /** Words of which none may stand in the same clause. */
  readonly without?: ByLanguage<ContextWords>;
}

/** What the clause as a whole must be. */
export interface ClauseCondition {
  /** One of these modalities. */
  readonly modality?: readonly Modality[];
  /** It must hold a name of one of these types. */
  readonly names?: readonly (BuiltInEntityType | (string & {}))[];
  /** It must be negated, or say of a deal that it is called off. */
  readonly negated?: true;
  /**
   * Who the clause is about or by: an `outsider` judges (analysts, economists, a market), an `insider` is anybody else.
   */
  readonly speaker?: 'insider' | 'outsider';
  /**
   * What the subject is: a `share`, index or other instrument, the `name` of a company, a common noun for a `company` or
   * its board, a `metric`, `other`, or `none`.
   */
  readonly subject?: readonly ('share' | 'name' | 'company' | 'metric' | 'none' | 'other')[];
}

/** Words that decide a role wherever they stand in the sentence: "anheben" makes a guidance's action `raise`. */
export interface Mark {
  readonly de?: TriggerWords;
  readonly en?: TriggerWords;
  readonly set: Readonly<Record<string, string>>;
}

/**
 * A frame reads a clause: a trigger calls it, slots say what fills the roles of its fact. It is what German needs, where the verb
 * may stand at the end, in two parts, or not at all, and where subject and object change places freely.
 *
 * Clauses, their subjects, modality, negation and source are found before; a frame says only what is its own.
 */
export interface FrameRule extends RuleFields {
  readonly kind: 'frame';
  readonly fact: string;
  readonly triggers: readonly Trigger[];
  readonly roles: Readonly<Record<string, Slot>>;
  /** Roles of which at least one must be filled. */
  readonly oneOf?: readonly string[];
  /** Modality where the clause itself says nothing. */
  readonly modality?: Modality;
  /** Words of which one must stand in the clause, whatever the trigger. */
  readonly with?: ByLanguage<ContextWords>;
  /** Words that forbid the frame in their clause. */
  readonly without?: ByLanguage<ContextWords>;
  readonly when?: ClauseCondition;
  /**
   * Says more of the last fact of this type: what the rule fills is added to that fact's roles, none of which it may change.
   * Finds nothing where the last fact that any such rule could go on with is of another type: "The price was not disclosed."
   */
  readonly resumes?: true;
  /** The first whose words stand in the clause, else in the sentence, sets its roles; one without words is the default. */
  readonly marks?: readonly Mark[];
}
