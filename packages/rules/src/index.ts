export * from './define-rule-pack.ts';
export * from './example.ts';
export * from './fact-roles.ts';
export * from './frame-rule.ts';
export * from './pack.ts';
export * from './pattern-rule.ts';
export * from './words.ts';
