import {EventEmitter} from 'node:events';
import type {Size} from '../view/layout.js';
import type {MouseEvent} from './moves/mouse.js';

/** A terminal's output without a terminal: it has a size and keeps what was written last. */
export class SessionOutput extends EventEmitter {
	readonly isTTY = false;
	columns: number;
	rows: number;
	last = '';
	private written = '';

	constructor({columns, rows}: Size) {
		super();
		this.columns = columns;
		this.rows = rows;
	}

	write(text: string, ...rest: unknown[]): boolean {
		if (text !== '') this.last = text;
		this.written += text;
		const done = rest.at(-1);
		if (typeof done === 'function') done();
		return true;
	}

	/** All that was written since this was last asked. */
	since(): string {
		const {written} = this;
		this.written = '';
		return written;
	}

	resize({columns, rows}: Size): void {
		this.columns = columns;
		this.rows = rows;
		this.emit('resize');
	}
}

/** A terminal's input without a terminal: what is pushed is read as if it had been typed. */
export class SessionInput extends EventEmitter {
	readonly isTTY = true;
	private readonly queue: string[] = [];

	push(bytes: string): void {
		this.queue.push(bytes);
		this.emit('readable');
	}

	/** Who listens to the mouse. */
	private tell: ((event: MouseEvent) => void) | null = null;

	readonly listen = (tell: (event: MouseEvent) => void) => {
		this.tell = tell;
		return () => {
			this.tell = null;
		};
	};

	point(event: MouseEvent): void {
		this.tell?.(event);
	}

	read(): string | null {
		return this.queue.shift() ?? null;
	}

	setEncoding(): void {}
	setRawMode(): void {}
	ref(): void {}
	unref(): void {}
	resume(): void {}
	pause(): void {}
}
