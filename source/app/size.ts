import process from 'node:process';
import type {Size} from '../view/layout.js';

/** The cells of a terminal; 80x24 where it doesn't say. On Windows Ink clears a frame of full height on every change. */
export const sizeOf = (terminal: NodeJS.WritableStream & {columns?: number; rows?: number}): Size => ({
	columns: terminal.columns || 80,
	rows: (terminal.rows || 24) - (process.platform === 'win32' ? 1 : 0),
});
