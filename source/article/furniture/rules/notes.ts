import {type FurnitureRule, isSpoken, unless} from './rule.js';

export const notes: readonly FurnitureRule[] = [
	// "Correction: …", "This article was amended on …"
	{
		reason: 'correction',
		cues: 'correction clarification editor corrections version amended updated corrected edited published modified republished translated adapted produced supported reviewed incorrectly misstated misspelled wrongly',
		where: 'ends',
		most: 700,
		form: /^\(?(?:(?:correction|clarification|editor[’']s note|corrections(?: (?:and|&) clarifications)?)(?: \([^)]{1,40}\)|, [A-Za-z0-9 .,]{3,25})?(?::| [–—-]).{0,680}|a (?:correction|clarification) was (?:made|issued|published|appended) on .{0,650}|an? (?:earlier|previous) version of this (?:article|story|report|post|piece)\b.{0,600}|this (?:article|story|report|post|piece)(?: by [^.]{1,60})?(?: (?:was|has been|is being) (?:amended|updated|corrected|edited|first published|originally published|modified|republished|translated|adapted|produced|supported|reviewed)| (?:incorrectly|misstated|misspelled|wrongly))\b.{0,600})$/i,
	},
	// "Citation: Sleepers fly lighter (2019, November 18) retrieved 20 November 2019 from https://…"
	{
		reason: 'label',
		cues: 'citation cite',
		where: 'tail',
		most: 400,
		form: /^(?:citation|cite this(?: article| page)?) ?:.{10,300}(?:retrieved|accessed|https?:).{0,200}$/i,
	},
	// "Tagged: roads, tax", "IN THIS STORY: Roads | Tax"
	{
		reason: 'label',
		cues: 'tagged tag tags topic topics theme themes subject subjects keyword keywords section sections filed story article people places companies countries',
		where: 'tail',
		most: 250,
		form: /^(?:tagged|tags?|topics?|themes?|subjects?|keywords?|sections?|filed (?:under|in)|in this (?:story|article)|people|places|companies|countries)(?: in this (?:story|article))? ?: (?:[^.:!?,;|·•]{2,40}(?:, | ?[|;·•] ?)){0,12}[^.:!?,;|·•]{2,40}$/i,
	},
	// "Sponsored by Meridian Bank"
	{
		reason: 'label',
		cues: 'sponsored presented published',
		where: 'ends',
		most: 60,
		form: /^(?:[Ss]ponsored|[Pp]resented|[Pp]ublished|[Pp]aid for|SPONSORED|PRESENTED) (?:by|BY):? [A-Z][^.!?,]{2,40}$/,
	},
	// "We corrected the spelling of a name.", "Updated to add a figure.", "(Adds a quote in paragraph 3)"
	{
		reason: 'correction',
		cues: 'corrected updated amended clarified corrects adds updates recasts refiles removes clarifies',
		where: 'ends',
		most: 300,
		form: unless(
			isSpoken,
			/^(?:we (?:have )?(?:corrected|updated|amended|clarified) .{0,200}\b(?:story|article|headline|paragraph|report|version|spelling|caption)\b.{0,80}|(?:updated|corrected|amended) to (?:correct|clarify|add|include|reflect|say|show|fix)\b[^,]{0,200}|\((?:adds|updates|corrects|recasts|refiles|removes|clarifies|this version corrects) .{5,200}\))$/i,
		),
	},
	// "___", "* * *", "ADVERTISEMENT", "Business | Retail", "Home > World > Asia"
	{reason: 'label', cues: null, where: 'anywhere', most: 80, form: /^[\s_*=~#•·.–—-]{1,80}$/},
	{
		reason: 'label',
		cues: 'advertisement advertisment advert ad sponsored promoted story article continue skip loading post view leave comment comments hide show click swipe scroll tap toggle enlarge expand play watch pause 00 0 caption captions image 30 end ends',
		where: 'anywhere',
		most: 80,
		form: /^(?:advertise?ment(?: [-–—] scroll to continue(?: reading)?)?|advert|ad|sponsored(?: content)?|promoted(?: content)?|ad feedback|(?:hide|show|toggle|view) captions?|(?:enlarge|expand|view|open) (?:this )?(?:image|photo|picture)(?: in (?:fullscreen|full screen|gallery))?|(?:show|hide|view) (?:more|less|full article)|story continues(?: (?:below|after))?(?: (?:this |the )?(?:advertisement|advert|ad))?|(?:swipe|scroll|tap) (?:for|to) [a-z ]{3,30}|click (?:to|here)\b[^.]{0,60}|comments? ?\(\d{1,5}\)|article continues (?:below|after)[^.]{0,40}|continue reading(?: below)?|skip to (?:main )?content|skip advertisement|loading(?:…|\.\.\.)?|post a comment|view comments|leave a comment|(?:be the first to|add a|write a) comment|\d{1,5} comments?|(?:play|watch|pause) (?:video|audio)|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d|[-–—]{1,3} ?30 ?[-–—]{1,3})$/i,
	},
	{
		reason: 'label',
		cues: null,
		where: 'head',
		most: 60,
		form: /^(?:(?:world|uk|us|u\.s\.|asia|africa|europe|americas?|middle east|politics|business|money|economy|markets|sports?|football|technology|tech|science|health|environment|climate|culture|arts|books|film|music|travel|opinion|news|breaking|breaking news|live updates|transport|exclusive|analysis|live|updated|top stor(?:y|ies)|home|latest|national|local|international|society|education|media|retail|energy|crime|courts|menu|sections|search)(?: news)?(?: ?[|>›»/·•] ?|$)){1,5}$/i,
	},
	{
		reason: 'label',
		cues: null,
		where: 'head',
		most: 80,
		form: /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2} ?[|>›»] ?){1,4}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2}$/,
	},
	// "ENDS", "(END)", "###"
	{
		reason: 'label',
		cues: 'end ends',
		where: 'anywhere',
		most: 30,
		closes: true,
		form: /^[-–—(* ]{0,4}ends?(?: of (?:the )?(?:article|story|document|list))?[-–—)* ]{0,4}$/i,
	},
	// "This article is more than 3 years old", "Text size: A- A A+"
	{
		reason: 'label',
		cues: 'article story size',
		where: 'anywhere',
		most: 80,
		form: /^(?:this (?:article|story) is (?:more than|over) (?:\d{1,2}|[a-z]{3,6}) (?:years?|months?) old\.?|(?:text|font) size:?[ aA+|–-]{0,20})$/i,
	},
	// "Opinion · Analysis · Video · Podcasts"
	{
		reason: 'label',
		cues: null,
		where: 'head',
		most: 100,
		form: /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [·•/] [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}(?: & [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15})?){2,8}$/,
	},
	{
		reason: 'label',
		cues: 'topic topics tags filed category categories keywords',
		where: 'ends',
		most: 200,
		form: /^(?!.*[a-zß-öø-ÿ]\.$)(?:(?:related |more |suggested )?(?:topics?|tags)|filed under|categor(?:y|ies)|keywords):? ?(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’.-]{1,40}(?:[,;|•·]|$)){0,12}$/i,
	},
	{
		reason: 'label',
		cues: 'explore reuse',
		where: 'tail',
		most: 250,
		form: /^(?:explore more on these topics\b[^.]{0,200}|reuse this content)$/i,
	},
	{
		reason: 'label',
		cues: 'a this',
		where: 'tail',
		most: 250,
		form: /^(?:a version of this (?:article|story) (?:appear|was )|this (?:article|story) (?:appears|appeared) in )/i,
	},
];
