import {type FurnitureRule, isTold, name, names, unless} from './rule.js';

/** Whether a line of credits has small words that credits have not. */
const isProse = (text: string): boolean =>
	(text.match(/(?<![\w'’@.-])[a-z]{2,}\b(?!@)/g) ?? []).some(word => !creditWords.has(word));
const creditWords = new Set(
	'by in and for with from of at the on an to additional further reporting writing editing edited compiled translation translated graphics photography production research fact checking contributed contributing this report story article newsroom newsrooms bureau bureaus desk team staff writers reporters editors agencies wires de van von da der den bin al la le el e y i und'.split(
		' ',
	),
);

/** "Photo by photo, the court saw the night again." */
const isStepwise = (text: string): boolean => /^\w+ by [a-z]/.test(text);

export const credits: readonly FurnitureRule[] = [
	// "(Reporting by A; Editing by B)", "A B contributed reporting from Lisbon.", "Image source, Getty Images"
	{
		reason: 'credit',
		cues: 'reporting reported writing editing compiled edited translation',
		where: 'anywhere',
		most: 400,
		form: unless(
			isProse,
			/^\(?(?:Additional )?(?:[Rr]eport(?:ing|ed)|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslation) by:? [A-ZÀ-ÖØ-ÞĀ-Ž]\S{0,30} (?:[A-ZÀ-ÖØ-ÞĀ-Ž]|in |and ).{0,320}$/,
		),
		closes: true,
	},
	{
		reason: 'credit',
		cues: 'contributed',
		where: 'ends',
		most: 300,
		form: /^[^.]{3,200}(?:\.[^.]{1,60}){0,3} contributed (?:reporting|research|to this (?:report|story|article))(?: (?:from|in) .{1,100}|\.?)$/,
		closes: true,
	},
	// "With inputs from agencies", "SOURCE Northgate Minerals Inc."
	{
		reason: 'credit',
		cues: 'with',
		where: 'tail',
		most: 160,
		closes: true,
		form: /^(?:[-–— (]{0,3}with (?:(?:additional |further |some )?(?:inputs?|reporting|reports?|files?|material|contributions?) (?:from|by)|(?:agency|agencies|wire|staff) (?:inputs?|reports?)) ?[^?!]{0,120})$/i,
	},
	{
		reason: 'credit',
		cues: 'source',
		where: 'tail',
		most: 120,
		closes: true,
		form: /^SOURCES? [A-ZÀ-ÖØ-ÞĀ-Ž][^?!]{2,100}$/,
	},
	// "View of the flooded valley. [Ada Quill / Harbour News]", "The fire in Malmö. (Jo Park/Harbour Photo via AP)"
	{
		reason: 'credit',
		cues: null,
		where: 'anywhere',
		most: 350,
		form: new RegExp(
			`^[^|]{0,250}[([]${name}(?: ${name}){1,3}(?: ?\\/ ?| via |, (?:file|pool|handout)\\b)[^()[\\]]{2,60}[)\\]]$`,
		),
	},
	// "1 of 6 | Crews at the scene of the fire", "[1/3] Crews at the scene of the fire"
	{
		reason: 'credit',
		cues: null,
		where: 'anywhere',
		most: 400,
		form: /^(?:\d{1,2} of \d{1,3} ?[|·•] ?|\[\d{1,2}\/\d{1,2}\] ?|\d{1,2}\/\d{1,2} ?\| ?)[A-ZÀ-ÖØ-ÞĀ-Ž].{0,380}$/,
	},
	// "Lee reported from Oslo. Bo Dahl in Rome contributed."
	{
		reason: 'credit',
		cues: 'reported',
		where: 'ends',
		most: 300,
		form: new RegExp(
			`^${names} reported from ${names}(?:, and ${names} from ${names})?\\.(?: [^.]{3,150} (?:contributed|assisted)(?: to this (?:report|story|article))?\\.)?$`,
		),
	},
	{
		reason: 'credit',
		cues: 'image photo picture video caption credit file ap afp epa pa handout getty',
		where: 'anywhere',
		most: 250,
		form: unless(
			isStepwise,
			/^[([]?(?:(?:image|photo|picture|video) (?:source|caption|credit|copyright|by)|(?:caption|credit|file photo)(?: by)?:|(?:ap|afp|epa|pa|file|handout) photo\b|getty images)/i,
		),
	},
	{
		reason: 'credit',
		cues: 'supplied image images photo photos photograph photographs picture pictures graphic illustration',
		where: 'anywhere',
		most: 250,
		form: /^[([]?(?:SUPPLIED|Supplied|IMAGES?|PHOTOS?|Images?|Photos?|Photographs?|Pictures?|Graphic|Illustration)(?: by)?: ?[A-ZÀ-ÖØ-ÞĀ-Ž]/,
	},
	// "Crowds at the gate. Photograph: A B/Agency", "The new bridge (Image: AGENCY)"
	{
		reason: 'credit',
		cues: 'photo photograph image picture credit ap afp epa getty',
		where: 'anywhere',
		most: 300,
		form: /^.{0,220}(?:[|/(.] ?(?:photo(?:graph)?|image|picture|credit)(?: by|:) [^.]{2,60}\)?\.?|(?:AP|AFP|EPA) Photo\/[^.]{2,40}|\/ ?Getty Images\)?)$/i,
	},
	// "Notes in a market on May 9. | AFP-JIJI", "Smoke over the depot. © Jo Park", "The ferry in dock — Photo by Jo Park"
	{
		reason: 'credit',
		cues: null,
		where: 'anywhere',
		most: 300,
		form: /^[^|]{10,250}(?: \| [A-Z]{2,8}(?:[-/ ][A-Z]{2,8}){0,3}| © [^.!?]{2,60}| [–—-] (?:[Pp]hoto|[Ii]mage|[Pp]icture)s?(?: by|:) [^.!?]{2,60})$/,
	},
	// "Republished with permission from the Harbour Post."
	{
		reason: 'copyright',
		cues: 'permission',
		where: 'tail',
		most: 150,
		form: /^(?:re)?(?:published|printed|posted) (?:here )?with (?:the )?(?:kind )?permission\b[^!?]{0,110}$/i,
	},
	{
		reason: 'copyright',
		cues: 'copyright',
		where: 'ends',
		most: 100,
		form: new RegExp(`^(?:Copyright|COPYRIGHT):? (?:${name} ){1,8}\\d{4}\\.?$`),
	},
	// "This material may not be published.", "Any unauthorised copying is prohibited."
	{
		reason: 'copyright',
		cues: 'reuse reproduced published republished broadcast redistributed distributed copied copying reproduction copyright permission consent',
		where: 'anywhere',
		most: 400,
		form: {
			test: text =>
				!isTold(text) &&
				/^(?:this|the|all|any|no|unauthori[sz]ed|reproduction|reuse)\b.{0,120}\b(?:article|story|document|photos?|images?|materials?|contents?|website|site|copying|reproduction|redistribution|part)\b/i.test(
					text,
				) &&
				/\b(?:(?:may|must|can) (?:not )?be (?:published|reproduced|copied|republished|broadcast|redistributed|distributed)|(?:is|are) (?:subject to|protected by) copyright|(?:prohibited|forbidden)\.?$|without (?:the )?(?:prior |express |written ){0,3}(?:permission|consent))/i.test(
					text,
				),
		},
	},

	// "Source: Harbour Post", "Via: Harbour Post", "Featured image: Ada Quill"
	{
		reason: 'credit',
		cues: 'source sources citation featured via h hat',
		where: 'tail',
		most: 160,
		form: /^(?:(?:sources?|citation|featured (?:image|photo)|h\/t|hat tip)(?: credit)? ?:|via:) ?[^.!?]{2,140}\.?$/i,
	},
	// "This March 28, 2017, file photo shows the quay.", "FILE - In this photo released by the city, …"
	{
		reason: 'credit',
		cues: 'photo image',
		where: 'anywhere',
		most: 400,
		form: /^(?:FILE [-–—] ?|File [-–—] ?)?(?:In this|This)\b.{0,60}\b(?:file |handout |combination |undated |aerial ){0,2}(?:photo|image)\b,? (?:(?:provided|released|taken|made available|supplied) (?:by|on|from)\b|from (?:video|television|a )).{0,320}$|^(?:In this|This) [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image)\b.{0,320}$|^FILE [-–—] \S.{0,380}$/,
	},
	// "Ada Quill in Malmö and Jo Park in Oslo"
	{
		reason: 'credit',
		cues: 'in',
		where: 'tail',
		most: 160,
		form: new RegExp(`^(?:${name}(?: ${name}){1,2} in ${name}(?: ${name}){0,2}(?:, and |, | and |; |$)){2,4}$`),
	},
	// "The quay after the storm (AFP)", "Ada Quill | Harbour Wire | Getty Images", "Jo Park, at right. Submitted photo"
	{
		reason: 'credit',
		cues: 'ap afp epa reuters getty supplied handout courtesy submitted contributed provided file credit',
		where: 'anywhere',
		most: 250,
		form: /^(?:[^.!?]{5,200} \((?:AP|AFP|EPA|REUTERS|Reuters|Getty(?: Images)?|Supplied|Handout|Submitted|Contributed|Courtesy\b[^()]{0,50}|Provided\b[^()]{0,50})(?:[/,] ?[^()]{2,40})?\)|[^.!?|]{2,40} \| [^.!?]{2,60}\| ?(?:Getty Images|AFP|AP|Reuters|Bloomberg)|.{2,200}\b(?:Submitted|Courtesy|Contributed|Supplied|Handout) (?:photo|image)s?|.{10,220}[a-z.”]Credit(?:: ?|\.\.\.|…)[^.]{2,60})$/,
	},

	{
		reason: 'copyright',
		cues: 'copyright c reserved may must ©',
		where: 'anywhere',
		most: 400,
		form: /^(?:(?:copyright )?(?:©|\(c\)) ?\S.{0,380}|copyright (?:\d{4}|by)\b.{0,380}|.{0,200}\ball rights reserved\b.{0,150})$/i,
	},
];
