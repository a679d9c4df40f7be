export type {Article, Furniture, Link, Paragraph, Sentence, Span} from './article/article.js';
export type {CleanText} from './article/clean-text.js';
export {Fault, type FaultKind} from './article/fault.js';
export type {Choice} from './article/sources/choice.js';
export {type LoadOptions, load} from './article/sources/load.js';
export {type Opened, type OpenOptions, open} from './article/sources/open.js';
export {type FormatName, type PrintOptions, print} from './output/formats.js';
export type * from './reading/document.js';
export {read} from './reading/read.js';
