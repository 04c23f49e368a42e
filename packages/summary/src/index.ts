export * from './summarize.ts';
