export type {Article, Furniture, Link, Paragraph, Sentence, Span} from './article/article.js';
export type * from './reading/document.js';
export {read} from './reading/read.js';
