import type {Token} from '../tokens.js';

const sports: ReadonlySet<string> = new Set(
	'striker midfielder goalkeeper winger goal goals penalty league kick-off half-time season match innings wicket quarterback touchdown playoff playoffs team-mate team-mates teammate teammates coach squad derby tournament wickets halftime scored scrum tries trophy keeper equaliser equalizer fixture fixtures rugby hockey cricket offside substitute defender shootout cup'.split(
		' ',
	),
);

/** At least four words of the game, and one in 150. */
export function isSporting(tokens: readonly Token[]): boolean {
	let count = 0;
	for (const {lower} of tokens) if (sports.has(lower)) count++;
	return count >= 4 && count * 150 >= tokens.length;
}
