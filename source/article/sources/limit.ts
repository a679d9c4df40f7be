import {ours} from '../clean-text.js';
import type {FaultOf} from './delivered.js';

export const mebibyte = 2 ** 20;

export type Limit = {readonly mebibytes: number};

export const tooLarge = (mebibytes: number, faultOf: FaultOf) =>
	faultOf('notAnArticle', ours`it is larger than ${mebibytes} MiB: cut the article out of it`);
