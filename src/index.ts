export { analyzeText, createAnalyzer } from './library.ts';
