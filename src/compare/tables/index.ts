export { actionChangesTable } from './action-changes.ts';
export { keynessTable } from './keyness.ts';
export { kwicTable } from './kwic.ts';
export { programChangesTable } from './program-changes.ts';
export { sentenceChangesTable } from './sentence-changes.ts';
