import {type FurnitureRule, name, names} from './rule.js';

export const signed: readonly FurnitureRule[] = [
	// "Reading Time: < 1 minute", "4 min read", "Estimated read time 3 minutes"
	{
		reason: 'reading time',
		cues: 'read reading estimated',
		where: 'anywhere',
		most: 60,
		form: /^(?:estimated )?read(?:ing)? ?time\b:?[^.]{0,30}$/i,
	},
	{
		reason: 'reading time',
		cues: 'min mins minute minutes 1min',
		where: 'anywhere',
		most: 60,
		form: /^[<~]? ?\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|to read)$/i,
	},
	// "By Ann Lee and Bo Dahl in Oslo", "Exclusive | By Our Political Staff", "By Ann Lee | Science correspondent | 6 min read"
	{
		reason: 'byline',
		cues: 'by words written story text',
		where: 'ends',
		most: 140,
		form: new RegExp(
			`^(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{3,30} \\| )?(?:[Bb]y|BY|(?:Words|Written|Story|Text) by):? (?!The |This |A )(?:${name} (?:(?:de|van|von|der|den|da|bin|al|el|la) ){0,2}${names}|[A-ZÀ-ÖØ-ÞĀ-Ž]{2,5}|Agencies|Reuters|Staff)(?:,? [Ss]pecial (?:to|for) (?:[Tt]he )?${names})?(?: [|·•] [^|·•.]{1,50}){0,3}$`,
			'',
		),
	},
	// "Ann Lee, Political Correspondent"
	{
		reason: 'byline',
		cues: 'correspondent editor reporter writer columnist',
		where: 'head',
		most: 100,
		form: new RegExp(
			`^${name}(?: ${name}){1,3}(?:,| \\|| -| –| in ${name})? (?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’&-]{1,20} ){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)$`,
			'',
		),
	},
	// "Our Bureau", "Staff Correspondent, Malmö"
	{
		reason: 'byline',
		cues: 'bureau correspondent correspondents reporter reporters writer desk',
		where: 'head',
		most: 80,
		form: new RegExp(
			`^(?:Our|Our Own|Staff|Special|Agency|Senior) (?:Bureau|[Cc]orrespondents?|[Rr]eporters?|[Ww]riter|(?:[A-Z][a-z]+ )?[Dd]esk)(?:,? (?:in )?${names})?$`,
		),
	},
	// "Local democracy reporter", under the name
	{
		reason: 'byline',
		cues: 'correspondent editor reporter writer columnist',
		where: 'head',
		most: 60,
		form: /^(?:(?:chief|senior|deputy|assistant|local|democracy|court|crime|political|politics|business|economics|environment|science|health|education|transport|sports?|football|cricket|rugby|foreign|defence|diplomatic|religious|social|affairs|home|legal|arts|culture|media|technology|consumer|staff|data|regional|africa|asia|europe|world|news) ){1,4}(?:correspondent|editor|reporter|writer|columnist)$/i,
	},
	// "Nordic reporter, in Malmö"
	{
		reason: 'byline',
		cues: 'correspondent editor reporter writer columnist',
		where: 'head',
		most: 60,
		form: new RegExp(
			`^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’&-]{0,20} )?(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž'’&-]{1,20} ){0,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)(?:,? in ${name}|, ${name})(?: ${name})?$`,
		),
	},
	// "Ann Lee is a reporter for the Post.", "Follow her on Twitter @annlee."
	{
		reason: 'author',
		cues: 'reporter correspondent writer editor columnist contributor journalist photojournalist freelance',
		where: 'tail',
		most: 400,
		form: new RegExp(
			`^${name}(?: ${name}){1,3} (?:\\([^()]{3,60}\\) )?(?:is|was) (?:a|an|the|our) (?:[A-Za-z’'-]{1,20} ){0,5}(?:(?:photo)?journalist|reporter|correspondent|writer|editor|columnist|contributor)(?:[ ,.].{0,300})?$`,
		),
	},
	{
		reason: 'author',
		cues: 'follow',
		where: 'tail',
		most: 400,
		form: /^.{0,300}\bfollow (?:him|her|them|me|us|@\w{1,30})\b.{0,40}(?:@\w|\bon (?:twitter|facebook|instagram|x|mastodon|bluesky|linkedin|threads|tiktok|youtube|telegram)\b).{0,100}$/i,
	},
	// "Ann Lee, 555-0139, alee@post.example"
	{
		reason: 'author',
		cues: null,
		where: 'tail',
		most: 160,
		form: new RegExp(`^${names}(?:[,:|•] ?(?:\\+?[\\d() .-]{7,20}|[\\w.+-]{1,60}@[\\w.-]{3,60}|@\\w{1,30})){1,3}$`),
	},
	// "Email Ada Quill at aquill@post.example.", "Contact the author: aquill@post.example"
	{
		reason: 'author',
		cues: 'email e contact reach write',
		where: 'tail',
		most: 160,
		form: new RegExp(
			`^(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to)(?: to)? (?:the (?:author|writer|reporter)|${name}(?: ${name}){0,3}|him|her|them|us)\\b.{0,20}[\\w.+-]{1,40}@[\\w.-]{3,60}$`,
		),
	},
	// "desk@post.example"
	{
		reason: 'author',
		cues: null,
		where: 'ends',
		most: 60,
		form: /^(?:e-?mail: ?)?[\w.+-]{1,40}@[\w-]{2,40}\.[\w.-]{2,20}$/i,
	},
	// "The writer is a fellow at the Institute. The views expressed are her own."
	{
		reason: 'author',
		cues: 'writer author views opinions',
		where: 'tail',
		most: 500,
		form: /^(?:The (?:writer|author)s? (?:is|are) (?:an? |the )?(?:[a-z-]{2,20} ){0,4}(?:fellow|professor|lecturer|researcher|director|analyst|economist|founder|president|chair|columnist|journalist|commentator|academic|scientist|scholar|lawyer|author|advis[eo]r|associate|member|correspondent|editor)s?\b.{0,60}\b(?:at|of|for|with|in) (?:the )?[A-ZÀ-ÖØ-ÞĀ-Ž].{0,300}|.{0,400}\b(?:[Vv]iews|[Oo]pinions)(?: and \w{3,12})? expressed\b.{0,40}\b(?:own|not necessarily|do not)\b.{0,100})$/,
	},
	// "Ada Quill covers housing for the Harbour Post.", "About the author: Ada Quill lives in Malmö."
	{
		reason: 'author',
		cues: 'covers reports writes about',
		where: 'tail',
		most: 400,
		form: new RegExp(
			`^(?:${name}(?: ${name}){1,3} (?:covers|reports on|writes (?:about|on)) [^.]{3,100} (?:for|at) (?:the |The )?${names}\\.|A(?:bout|BOUT) (?:the|THE) (?:[Aa]uthor|[Ww]riter|[Rr]eporter|AUTHOR|WRITER|REPORTER)s?(?:$|:| (?=[A-ZÀ-ÖØ-ÞĀ-Ž])))`,
		),
	},
];
