import {type FurnitureRule, isSpoken, unless} from './rule.js';

const announced =
	/^(?!(?:watch|listen)\b.*[.!?]$)[[(]?(?:(?<=\[)read|also read|read also|read (?:more|next)|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|reading))?|see also|further reading|recommended(?: for you)?|more (?:on|from|stories|coverage)[^:.]{0,40}|don[’']t miss|you (?:may|might) also like|watch(?: now)?|listen|in pictures|explainer|up next) ?[:|»›>]/i;

export const beside: readonly FurnitureRule[] = [
	// "Also read: Why your tent could cost $2000", "Letters, page 24; Leading article, page 23"
	{
		reason: 'related',
		cues: 'also read see further recommended more related don you watch listen in explainer up',
		where: 'anywhere',
		most: 250,
		// What is said after a colon begins small and ends in a stop.
		form: {test: text => announced.test(text) && !/^[^:|»›>]{3,40}[:|»›>] *[a-zß-öø-ÿ].*[.!?]$/.test(text)},
	},
	{
		reason: 'related',
		cues: 'also read related see you what more recommended most popular trending editors',
		where: 'anywhere',
		most: 60,
		form: /^(?:also read|read (?:more|next)|related (?:articles|stories|coverage|content|topics|news)|see also|you (?:may|might) also (?:like|be interested in):?|what to read next|more (?:stories|from this section|on this (?:story|topic))|recommended (?:for you|stories)|most (?:read|popular|viewed)|popular(?: now| stories)?|trending(?: now)?|editors[’'] picks)$/i,
	},
	// "IN DEPTH: The dam that never filled", "Live blog: follow the count", "Read the full story here"
	{
		reason: 'related',
		cues: 'related watch more see depth live gallery quiz podcast interactive infographic fact explained opinion analysis video photos read view find',
		where: 'anywhere',
		most: 160,
		form: /^(?:(?:\[(?:RELATED|READ|WATCH|MORE)\]|(?:[Ii]n [Dd]epth|IN DEPTH|[Ll]ive [Bb]log|LIVE(?: BLOG)?|(?:[Pp]hoto )?[Gg]allery|GALLERY|QUIZ|PODCAST|INTERACTIVE|INFOGRAPHIC|FACT ?(?:BOX|CHECK)|EXPLAINED|OPINION|ANALYSIS|VIDEO|PHOTOS|READ|SEE) ?[:|]) ?[^|]{5,140}[^.!?…”"’']|(?:[Rr]ead|[Vv]iew|[Ff]ind) (?:the (?:full|whole|rest)\b|all|more)[^.]{2,60} here\.?)$/,
	},
	// "Watch the video below:", "Sign in or create an account to continue reading."
	{
		reason: 'related',
		cues: 'below above continue',
		where: 'anywhere',
		most: 120,
		form: /^(?:(?:watch|see|listen to|view|read) (?:the|our|a) [a-z ]{2,30} (?:below|above):?|(?:sign in|log in|register|create)\b[^.]{0,60}\bto (?:continue|keep)(?: reading)?\.?)$/i,
	},
	// "More in Energy", "Next article: Bank chief to stand down", "← Previous: Rain ends drought"
	{
		reason: 'related',
		cues: 'more next previous prev',
		where: 'tail',
		most: 250,
		form: /^(?:(?:[Mm]ore|MORE) (?:in|from|about|on|IN|FROM|ABOUT|ON) [A-ZÀ-ÖØ-ÞĀ-Ž][^.!?]{2,40}|[←«<] ?(?:[Pp]rev(?:ious)?|[Nn]ext)\b.{0,200}|(?:[Nn]ext|[Pp]revious) (?:[Aa]rticle|[Ss]tory|[Pp]ost)\b ?[:»→>]?.{0,200})$/,
	},
	// "RELATED STORIES Mayor quits | Tram late again": the label and the headlines run together
	{
		reason: 'related',
		cues: 'related recommended suggested trending most more',
		where: 'tail',
		most: 600,
		form: /^(?:(?:related|recommended|suggested|trending|more|other|top) (?:articles|stories|coverage|content|news|topics|links|reading|videos)|most (?:read|popular|viewed))\b(?! (?:the|of|were|are|have|had)\b)[^.]{0,580}$/i,
	},
	{
		reason: 'related',
		cues: 'page pages p pp',
		where: 'ends',
		most: 200,
		form: /^(?:[^;.]{1,60}, (?:page|pages|p|pp)\.? ?\d{1,3}(?:-\d{1,3})?(?:; |$)){1,6}$/i,
	},
	// "Share this article: Facebook | X | Email", "Follow us on WhatsApp"
	{
		reason: 'share',
		cues: 'share',
		where: 'anywhere',
		most: 160,
		form: unless(
			isSpoken,
			/^share(?: (?:this|on|via|with)\b(?: (?:article|story|page|post|facebook|twitter|x|whatsapp|linkedin|friends|email))?[^.]{0,120}| ?[:|].{0,120})?$/i,
		),
	},
	{
		reason: 'share',
		cues: 'follow like find',
		where: 'anywhere',
		most: 160,
		form: /^(?:follow|like|find) (?:us|@\w{1,30}|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{2,40}) on (?:facebook|twitter|x|whatsapp|instagram|linkedin|telegram|youtube|tiktok|threads|bluesky|google news)\b[^.]{0,80}\.?$/i,
	},
	{
		reason: 'share',
		cues: 'copy tweet bookmark save share join listen',
		where: 'anywhere',
		most: 60,
		form: /^(?:copy link|tweet|bookmark|save for later|share full article|join the conversation(?: on \w{1,20})?|listen to this article\b[^.]{0,30})$/i,
	},
	{
		reason: 'share',
		cues: 'share tweet print save email e copy facebook twitter x whatsapp linkedin reddit telegram pinterest comment comments listen bookmark aa',
		where: 'anywhere',
		most: 160,
		form: /^(?:(?:share|tweet|print|save|email|e-mail|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|comments?|listen|bookmark|a a a|aa)(?: ?[|•·,/] ?| |$)){2,12}$/i,
	},
	// "Sign up for our morning newsletter", "The Briefing newsletter delivers …. Sign up to get it."
	{
		reason: 'newsletter',
		cues: 'sign subscribe register join get download click tap enter',
		where: 'anywhere',
		most: 350,
		form: unless(
			isSpoken,
			/^(?:[^.?!]{3,80}[?!] )?(?:sign up|subscribe|register|join|get(?= (?:the|our|all|more|breaking|daily|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{2,30} news)\b)|download|click here|tap here|enter your)\b(?=.{0,340}\b(?:newsletters?|inbox|subscribers?|alerts|app|whatsapp channel|podcast|breaking news emails?|our (?:[a-z]+ )?(?:e-?mails?|briefings?|digest)|by e-?mail(?=[:.]|$))\b).{0,340}$/i,
		),
	},
	// "Cricket newsletter: the best of the week", "Podcast: No Balls"
	{
		reason: 'newsletter',
		cues: 'newsletter podcast',
		where: 'tail',
		most: 200,
		form: /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'& -]{0,40} )?(?:newsletter|podcast): [^.]{1,150}$/i,
	},
	{
		reason: 'newsletter',
		cues: 'newsletter',
		where: 'anywhere',
		most: 350,
		form: /^(?=.{0,340}\bnewsletter\b).{0,300}\. (?:Sign up|Subscribe)\b.{0,120}$/,
	},
	{
		reason: 'newsletter',
		cues: 'subscribe sign log register support become already',
		where: 'anywhere',
		most: 160,
		form: /^(?:subscribe|sign up|log in|sign in|register|support our journalism|become a member|already a subscriber\?.{0,60})(?: (?:now|today|here|to (?:read|continue|comment|unlock)[^.]{0,80}|for (?:free|full access)[^.]{0,60}))?[.!]?$/i,
	},
	// "Click here for more information.", "Join our forums to keep talking."
	{
		reason: 'newsletter',
		cues: 'click join',
		where: 'tail',
		most: 350,
		form: /^(?:.{0,250}\bclick here\b.{0,80}|join (?:our|the) [^.]{0,40}\b(?:forums?|community|discussion|conversation)\b.{0,280})$/i,
	},
];
