import {fullDateIn, isStampPart, isTimestamp, stampRun} from '../dates.js';
import {type FurnitureRule, name, names} from './rule.js';

/** What parts the cells of a line: "Ada Quill · City desk · 4 min read", "Ada Quill, City Editor, @adaquill". */
const separator = / ?[|·•] ?| (?:[–—/-]|--) | ?[,;] | (?=@\w)/;

const hasDay = /\bago\b|\bread\b|\d ?h(?:rs?)?\b|(?:updat|publish|post|modifi|issu)ed\b|\d[/.-]\d{1,2}[/.-]\d/i;
const hasClock = /\d[:.]\d\d|\d ?[ap]\.?m\b|\bago\b/i;

const cell = {
	stamp: (text: string): boolean =>
		/^\d{1,3}[ -]?(?:h|hrs?|m|mins?|minutes?|d)(?: ago| read)?$|^[\d,.]{1,9}k? (?:views|reads|comments|shares|likes)$/i.test(
			text,
		) ||
		(isTimestamp(text) && (fullDateIn(text) !== null || /\d[:.]\d\d|\d ?[ap]\.?m\b|\bago\b/i.test(text))),
	signs: new RegExp(
		`^(?:(?:[Bb]y:?|BY:?|(?:[Ss]tory|[Tt]ext|[Ww]ords|[Ww]ritten|[Rr]eported|[Pp]hoto(?:graph)?s?|[Pp]ictures|[Vv]ideo|[Gg]raphics|[Rr]esearched|[Pp]osted) by:?) ${name}(?: (?:and )?${name}){0,6}|@\\w{2,30}|[\\w.+-]{1,60}@[\\w-]{2,40}\\.[\\w.-]{2,20})$`,
	),
	role: new RegExp(
		`^(?:${name} |(?:and|of|for|the|senior|chief|local|political|staff|special|wire) ){0,5}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Bb]ureau|[Dd]esk|[Nn]ewsroom|[Rr]eports|[Aa]gencies|[Cc]ontributor|[Pp]hotographer|[Bb]ureau [Cc]hief)s?$`,
	),
	name: new RegExp(`^${name}(?: (?:(?:de|van|von|der|da|bin|al|and|of|the) ){0,2}${name}){0,3}$`),
};

/** Whether all cells of a line are names, roles, times and addresses, and one of them is surely `wanted`. */
function cellsSay(text: string, wanted: 'signs' | 'stamps'): boolean {
	// Four small words in a row are prose.
	if (/(?:\b[a-zß-öø-ÿĀ-ž]{3,} ){3}[a-zß-öø-ÿĀ-ž]{2}/.test(text)) return false;
	const cells = text
		.replace(stampRun, run =>
			fullDateIn(run) === null && !hasClock.test(run) ? run : ` | ${run.replace(/[,;] ?/g, ' ')} | `,
		)
		.split(separator)
		.map(part => part.trim())
		.filter(part => part !== '');
	if (cells.length < 2 || cells.length > 8) return false;
	const isSigned = cells.some(part => cell.signs.test(part) || cell.role.test(part));
	const isStamped =
		cells.some(part => cell.stamp(part) && (/[|·•]/.test(text) || hasClock.test(part))) &&
		(fullDateIn(text) !== null || hasDay.test(text));
	if (!(wanted === 'signs' ? isSigned : isStamped)) return false;
	return cells.every(
		part =>
			cell.signs.test(part) || cell.role.test(part) || cell.stamp(part) || isStampPart(part) || cell.name.test(part),
	);
}

const ui =
	/^(?:share|tweet|post|pin|print|save|gift|e-?mail|copy|send|listen|bookmark|comments?|reply|like|follow|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|messenger|instagram|youtube|threads|bluesky|link|more|increase|decrease|(?:text|font) size|terms|privacy|cookies?|contact|about|advertise|careers|jobs|help|faqs?|accessibility|site ?map|subscribe|log ?in|sign (?:in|up|out)|register|account|menu|search|sections|home|close|next|previous|newsletters?|e-?paper|report (?:an )?error|submit (?:a )?(?:news )?tip|report (?:an? )?(?:correction|typo|problem)|corrections|policies|standards|imprint|licen[cs]ing|reprints|permissions|feedback|enter your e-?mail(?: address)?|a[+-](?: a[+-]?){0,2})(?: (?:(?:this|on|via|to|by|with|for|a|the|of|and|in|us|our|&|article|story|page|post|link|policy|notice|settings|use|service|conditions|centre|center|preferences|text|size|friend|friends|email|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|later|or|typo|reprints|clarifications|standards)(?: |$)){0,5})?(?: ?\(\d{1,5}\))?$/i;

/** "Print this page | Increase text size | Send to a friend": every cell is a thing to press. */
const isToolbar = (text: string): boolean => {
	const cells = text.split(/ ?[|·•] ?/);
	return cells.length > 1 && cells.every(part => ui.test(part.trim()));
};

/** "Roads | Tax | Desert", "Legal notice | Imprint | Contact": three and more short names. */
const isMenu = (text: string): boolean => {
	const cells = text.split(/ [|·•] /);
	return (
		cells.length > 2 &&
		cells.every(part => /^[A-Z][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&’'-]*(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž&’'-]+){0,2}$/.test(part))
	);
};

/** "Print": a thing to press, where another stands beside it. */
export const isButton = (text: string): boolean => text.length <= 30 && ui.test(text);

const pair =
	'(?:reporters?|editors?|sources?|authors?|writers?|photographers?|photos?|pictures|text|words|video|graphics|producer|translator|translation|date|byline)';

export const cells: readonly FurnitureRule[] = [
	// "Hana Berg · Brussels Bureau", "Ada Quill, City Editor, @adaquill", "Written by Ada Quill; Photographs by Jo Park"
	{reason: 'byline', cues: null, where: 'head', most: 160, form: {test: text => cellsSay(text, 'signs')}},
	// "Ada Quill · 3h · 4 min read", "Published - June 3, 2024 08:42 pm IST - MALMÖ"
	{reason: 'timestamp', cues: null, where: 'head', most: 160, form: {test: text => cellsSay(text, 'stamps')}},
	// "A reporter in Tashkent"
	{
		reason: 'byline',
		cues: 'reporter correspondent contributor',
		where: 'head',
		most: 60,
		form: new RegExp(
			`^(?:A|Our|OUR) (?:[Ss]taff )?(?:[Rr]eporter|[Cc]orrespondent|[Cc]ontributor|REPORTER|CORRESPONDENT) (?:in|IN) ${name}(?: ${name}){0,2}$`,
		),
	},
	// "Author: Ada Quill, City Desk"
	{
		reason: 'byline',
		cues: 'author authors reporter reporters writer writers text story words',
		where: 'head',
		most: 100,
		form: new RegExp(`^(?:Author|Reporter|Writer|Text|Story|Words|AUTHOR|REPORTER)s?(?: by)?: ?${names}$`),
	},
	// "City Desk", "Reporting from Malmö: Ada Quill"
	{
		reason: 'byline',
		cues: 'desk bureau newsroom wire service agency reports agencies reporting',
		where: 'head',
		most: 80,
		form: new RegExp(
			`^(?:(?:${name} ){1,3}(?:Desk|Bureau|Newsroom|Wire|News Service|News Agency|Reports)|(?:Reporting|REPORTING) (?:from|FROM) ${names}: ${names})$`,
		),
	},
	// "Source: Wire | Editor: huaxia | 2023-05-11 18:22:15", "Reporter: Ada Quill Editor: Jo Park"
	{
		reason: 'byline',
		cues: 'reporter reporters editor editors source author authors writer writers photographer text words byline',
		where: 'ends',
		most: 200,
		form: new RegExp(`^${pair} ?: [^.:?!]{2,60}?[ |;,·•]+${pair} ?: [^.?!]{2,140}$`, 'i'),
	},
	{reason: 'share', cues: null, where: 'anywhere', most: 160, form: {test: isToolbar}},
	// "Save article for later", "Print this page"
	{
		reason: 'share',
		cues: 'share save print copy email e bookmark gift send',
		where: 'anywhere',
		most: 60,
		form: /^(?:share|save|print|copy|e-?mail|bookmark|gift|send) (?:this |the )?(?:article|story|page|link|post)(?: (?:for later|to [a-z ]{2,20}|by e-?mail|with [a-z ]{2,20}))?$/i,
	},
	{reason: 'label', cues: null, where: 'tail', most: 250, form: {test: isMenu}},
	{reason: 'share', cues: null, where: 'tail', most: 60, form: {test: text => text.includes(' ') && ui.test(text)}},
];
