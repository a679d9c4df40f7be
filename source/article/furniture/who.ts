import {cleanLine} from '../clean.js';
import type {CleanText} from '../clean-text.js';
import {fullDateIn, stampRun} from './dates.js';

/** "By MELISSA TRAN, Sydney" is by MELISSA TRAN. */
export function authorsOf(text: CleanText): CleanText | null {
	const line = text
		.replace(stampRun, run => (fullDateIn(run) === null ? run : ' | '))
		.replace(/^[ |,·•–-]+|[ |,·•–-]+$/g, '');
	const start =
		/^(?:(?:.{0,40}\| )?(?:(?:words|written|story|text|posted|reported) )?by:? |(?:reporter|author|writer|story|text|words)s?: )/i.exec(
			line,
		)?.[0].length ?? 0;
	const names = line.slice(start);
	const end = names.search(
		/ [|·•/] | at [A-ZÀ-ÖØ-ÞĀ-Ž]| in [A-ZÀ-ÖØ-ÞĀ-Ž]|, @|, (?:[A-Za-z]+ ){0,4}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Dd]esk|[Bb]ureau)\b|, [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]+$| [A-Z][a-z]{3,15}: /,
	);
	return cleanLine(end === -1 ? names : names.slice(0, end));
}

/** "(c) 2025 Northern Wire. All rights reserved." is Northern Wire's. */
export function ownerOf(text: CleanText): CleanText | null {
	const match =
		/^(?:copyright )?(?:©|\(c\)|copyright)[ ,]{0,2}(?:\d{4}(?:[-–]\d{2,4})?)?[ ,]{0,2}(?:by )?([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’-]{1,60})/i.exec(
			text,
		);
	const owner = match?.[1]?.replace(/\s*\b(?:\d{4}|all rights reserved).*$/i, '').trim();
	return owner === undefined || owner === '' ? null : cleanLine(owner);
}
