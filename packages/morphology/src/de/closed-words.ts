import type { PartOfSpeech } from '../part-of-speech.ts';

/** German words of the closed classes in lower case, with their part of speech; auxiliaries and modals in all their forms. */
const LISTS: readonly (readonly [PartOfSpeech, string])[] = [
  [
    'DET',
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen
    diesem jener jene jenes jenen jeder jede jedes jeden jedem alle allen aller mein sein seine seinen seinem seiner seines ihr
    ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer beide beiden beider mehrere mehreren viele vielen einige
    einigen`,
  ],
  [
    'ADP',
    `ab an am ans auf aufs aus außer bei beim bis durch entgegen entlang für gegen gegenüber hinter im in ins infolge innerhalb
    laut mit nach nahe neben oberhalb ohne per pro samt seit seitens statt trotz über um unter unterhalb vom von vor wegen zu
    zufolge zum zur zwischen binnen dank gemäß je mangels mithilfe aufgrund angesichts einschließlich inklusive`,
  ],
  [
    'PRON',
    `ich du er sie es wir man mich mir dich dir ihn ihm ihnen uns euch sich wer wen wem was etwas nichts jemand niemand welcher
    welche welches welchen welchem deren dessen selbst`,
  ],
  ['CCONJ', 'und oder aber sondern denn sowie doch beziehungsweise bzw. weder noch'],
  [
    'SCONJ',
    'dass weil obwohl während wenn falls ob nachdem bevor bis damit sodass indem sobald solange sofern wobei da als wie',
  ],
  [
    'AUX',
    `sein ist sind war waren sei seien wäre wären bin gewesen haben hat hatte hatten habe hätte hätten gehabt werden wird wurde
    wurden werde würde würden worden geworden kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse
    müsste soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag
    mögen mochte möchte möchten`,
  ],
  [
    'ADV',
    `nicht auch nur noch schon bereits sehr so zuletzt derzeit dabei dort hier jetzt nun heute gestern morgen wieder damals
    zudem außerdem allerdings jedoch dagegen zunächst künftig weiterhin weiter etwa rund circa ca. knapp gut fast mehr weniger
    immer oft kaum dann daher deshalb trotzdem insgesamt zuvor danach bislang bisher unterdessen hingegen`,
  ],
  ['NUM', 'null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'],
];

export const CLOSED_WORDS: ReadonlyMap<string, PartOfSpeech> = new Map(
  LISTS.flatMap(([pos, words]) => words.split(/\s+/).map((word) => [word, pos] as const)),
);
