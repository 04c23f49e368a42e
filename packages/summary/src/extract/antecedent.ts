const REFERENCE = {
  de: /^(?:["„“»]?)(?:er|sie|es|dies|diese[rsmn]?|das|damit|dabei|dazu|davon|darin|daher|deshalb|dadurch|danach|zudem sei|seine?[rnms]?|ihre?[rnms]?|derzeit|(?:der|die|das) (?:konzern|unternehmen|gesellschaft|firma|hersteller|institut|bank|aktie|papiere?|titel|manager|analyst|analystin|experte|expertin|[a-zäöü-]*(?:konzern|hersteller|anbieter|spezialist|händler|bauer)))\b/i,
  en: /^["“]?(?:he|she|it|they|this|that|these|those|his|her|its|their|the (?:company|group|firm|bank|shares?|stock|deal|transaction|move|analysts?|chipmaker|automaker|retailer|lender|maker))\b/i,
} as const;

/** Whether a sentence speaks of something that only the sentence before it names: "Der Konzern …", "It …". */
export function leansOnContext(text: string, language: 'de' | 'en'): boolean {
  return REFERENCE[language].test(text.trimStart());
}
