/** Where a rule may take a block away: before the story's first full paragraph, after its last (or among the last three blocks). */
export type Where = 'anywhere' | 'head' | 'tail' | 'ends';

export type FurnitureRule = {
	readonly reason: string;
	readonly where: Where;
	/** Words in lower case, one of which a block of this form has; null where it is told by its shape alone. */
	readonly cues: string | null;
	/** A block longer than this is never taken, in UTF-16 code units. */
	readonly most: number;
	/** Of the whole block. */
	readonly form: RegExp;
};

const name = "(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{0,30})";
const names = `${name}(?:(?: |, | and | & | at | in | for | of | de | van | von | da | bin | al-){1,2}${name}){0,12}`;

/** One row a form. Beside each, in test/article/furniture, stand texts that look like it and are story. */
export const rules: readonly FurnitureRule[] = [
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
			`^(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{3,30} \\| )?(?:[Bb]y|BY|(?:Words|Written|Story|Text) by):? (?!The |This |A )(?:${name} (?:(?:de|van|von|der|den|da|bin|al|el|la) ){0,2}${names}|[A-ZÀ-ÖØ-ÞĀ-Ž]{2,5}|Agencies|Reuters|Staff)(?: [|·•] [^|·•.]{1,50}){0,3}$`,
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

	// "Also read: Why your tent could cost $2000", "Letters, page 24; Leading article, page 23"
	{
		reason: 'related',
		cues: 'also read see further recommended more related don you watch listen in explainer',
		where: 'anywhere',
		most: 250,
		form: /^[[(]?(?:also read|read also|read (?:more|next)|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|reading))?|see also|further reading|recommended(?: for you)?|more (?:on|from|stories|coverage)[^:.]{0,40}|don[’']t miss|you (?:may|might) also like|watch(?: now)?|listen|in pictures|explainer) ?[:|»›>]/i,
	},
	{
		reason: 'related',
		cues: 'also read related see you what more recommended most trending editors',
		where: 'anywhere',
		most: 60,
		form: /^(?:also read|read (?:more|next)|related (?:articles|stories|coverage|content|topics|news)|see also|you (?:may|might) also (?:like|be interested in):?|what to read next|more (?:stories|from this section|on this (?:story|topic))|recommended (?:for you|stories)|most (?:read|popular|viewed)|trending(?: now)?|editors[’'] picks)$/i,
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
		form: /^share(?: (?:this|on|via|with)\b(?: (?:article|story|page|post|facebook|twitter|x|whatsapp|linkedin|friends|email))?[^.]{0,120}| ?[:|].{0,120})?$/i,
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
		form: /^(?:[^.?!]{3,80}[?!] )?(?:sign up|subscribe|register|join|get(?= (?:the|our|all|more|breaking|daily|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{2,30} news)\b)|download|click here|tap here|enter your)\b(?=.{0,340}\b(?:newsletters?|inbox|subscribers?|alerts|app|whatsapp channel|podcast|breaking news emails?|our (?:[a-z]+ )?(?:e-?mails?|briefings?|digest)|by e-?mail(?=[:.]|$))\b).{0,340}$/i,
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

	// "(Reporting by A; Editing by B)", "A B contributed reporting from Lisbon.", "Image source, Getty Images"
	{
		reason: 'credit',
		cues: 'reporting writing editing compiled edited translation',
		where: 'anywhere',
		most: 400,
		form: /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslation) by [A-ZÀ-ÖØ-ÞĀ-Ž]\S{0,30} (?:[A-ZÀ-ÖØ-ÞĀ-Ž]|in |and ).{0,320}$/,
	},
	{
		reason: 'credit',
		cues: 'contributed',
		where: 'ends',
		most: 300,
		form: /^[^.]{3,200}(?:\.[^.]{1,60}){0,3} contributed (?:reporting|research|to this (?:report|story|article))(?: (?:from|in) .{1,100}|\.?)$/,
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
		form: /^[([]?(?:(?:image|photo|picture|video) (?:source|caption|credit|copyright|by)|(?:caption|credit|file photo)(?: by)?:|(?:ap|afp|epa|pa|file|handout) photo\b|getty images)/i,
	},
	{
		reason: 'credit',
		cues: 'image images photo photos photograph photographs picture pictures graphic illustration',
		where: 'anywhere',
		most: 250,
		form: /^[([]?(?:IMAGES?|PHOTOS?|Images?|Photos?|Photographs?|Pictures?|Graphic|Illustration)(?: by)?: ?[A-ZÀ-ÖØ-ÞĀ-Ž]/,
	},
	// "Crowds at the gate. Photograph: A B/Agency", "The new bridge (Image: AGENCY)"
	{
		reason: 'credit',
		cues: 'photo photograph image picture credit ap afp epa getty',
		where: 'anywhere',
		most: 300,
		form: /^.{0,220}(?:[|/(.] ?(?:photo(?:graph)?|image|picture|credit)(?: by|:) [^.]{2,60}\)?\.?|(?:AP|AFP|EPA) Photo\/[^.]{2,40}|\/ ?Getty Images\)?)$/i,
	},

	{
		reason: 'copyright',
		cues: 'copyright c reserved ©',
		where: 'anywhere',
		most: 400,
		form: /^(?:(?:copyright )?(?:©|\(c\)) ?\S.{0,380}|copyright (?:\d{4}|by)\b.{0,380}|.{0,200}\ball rights reserved\b.{0,150})$/i,
	},

	// "Source: Harbour Post", "Via: Harbour Post", "Featured image: Ada Quill"
	{
		reason: 'credit',
		cues: 'source sources citation featured via h hat',
		where: 'tail',
		most: 160,
		form: /^(?:(?:sources?|citation|featured (?:image|photo)|h\/t|hat tip)(?: credit)? ?:|via:) ?[^.!?]{2,140}\.?$/i,
	},

	// "Ann Lee is a reporter for the Post.", "Follow her on Twitter @annlee."
	{
		reason: 'author',
		cues: 'reporter correspondent writer editor columnist contributor freelance',
		where: 'tail',
		most: 400,
		form: new RegExp(
			`^${name}(?: ${name}){1,3} (?:\\([^()]{3,60}\\) )?(?:is|was) (?:a|an|the|our) (?:[A-Za-z’'-]{1,20} ){0,5}(?:reporter|correspondent|writer|editor|columnist|contributor)(?:[ ,.].{0,300})?$`,
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

	// "Click here for more information.", "Join our forums to keep talking."
	{
		reason: 'newsletter',
		cues: 'click join',
		where: 'tail',
		most: 350,
		form: /^(?:.{0,250}\bclick here\b.{0,80}|join (?:our|the) [^.]{0,40}\b(?:forums?|community|discussion|conversation)\b.{0,280})$/i,
	},

	// "Correction: …", "This article was amended on …"
	{
		reason: 'correction',
		cues: 'correction clarification editor corrections a an this',
		where: 'ends',
		most: 700,
		form: /^\(?(?:(?:correction|clarification|editor[’']s note|corrections and clarifications)(?: \([^)]{1,40}\))?(?::| [–—-]).{0,680}|a (?:correction|clarification) was (?:made|issued|published|appended) on .{0,650}|(?:an earlier version of )?this (?:article|story|report|post|piece)(?: by [^.]{1,60})?(?: (?:was|has been|is being) (?:amended|updated|corrected|edited|first published|originally published|modified)| (?:incorrectly|misstated|misspelled|wrongly))\b.{0,600})$/i,
	},

	// "___", "* * *", "ADVERTISEMENT", "Business | Retail", "Home > World > Asia"
	{reason: 'label', cues: null, where: 'anywhere', most: 80, form: /^[\s_*=~#•·.–—-]{1,80}$/},
	{
		reason: 'label',
		cues: 'advertisement advertisment advert ad sponsored story article continue skip loading post view leave comment comments 30 end ends',
		where: 'anywhere',
		most: 80,
		form: /^(?:advertise?ment(?: [-–—] scroll to continue)?|advert|ad|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues (?:below|after)[^.]{0,40}|continue reading(?: below)?|skip to (?:main )?content|skip advertisement|loading(?:…|\.\.\.)?|post a comment|view comments|leave a comment|\d{1,5} comments?|-30-|\(?ends\)?)$/i,
	},
	{
		reason: 'label',
		cues: null,
		where: 'head',
		most: 60,
		form: /^(?:(?:world|uk|us|u\.s\.|asia|africa|europe|americas?|middle east|politics|business|money|economy|markets|sports?|football|technology|tech|science|health|environment|climate|culture|arts|books|film|music|travel|opinion|news|breaking|breaking news|live updates|transport|exclusive|analysis|live|updated|top stor(?:y|ies)|home|latest|national|local|international|society|education|media|retail|energy)(?: news)?(?: ?[|>›»/·•] ?|$)){1,5}$/i,
	},
	{
		reason: 'label',
		cues: null,
		where: 'head',
		most: 80,
		form: /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2} ?[|>›»] ?){1,4}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2}$/,
	},
	{
		reason: 'label',
		cues: 'topics tags filed category categories keywords',
		where: 'ends',
		most: 200,
		form: /^(?:topics|tags|filed under|categor(?:y|ies)|keywords):? ?(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’.-]{1,40}(?:[,|•]|$)){1,12}$/i,
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
