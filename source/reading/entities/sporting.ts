import type {Scene} from './candidate.js';

const sports =
	/^(?:striker|midfielder|goalkeeper|winger|goals?|penalty|league|kick-off|half-time|season|match|innings|wicket|quarterback|touchdown|playoffs?|team-mates?|teammates?|coach|squad|derby|tournament|wickets|halftime|scored|scrum|tries|trophy|keeper|equaliser|equalizer|fixtures?|rugby|hockey|cricket|offside|substitute|defender|shootout|cup)$/;

/** At least four words of the game, and one in 150. */
export function isSporting({tokens}: Scene): boolean {
	let count = 0;
	for (const {lower} of tokens) if (sports.test(lower)) count++;
	return count >= 4 && count * 150 >= tokens.length;
}
