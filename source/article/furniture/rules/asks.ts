import {type FurnitureRule, isTold} from './rule.js';

/** How a page turns to its reader. */
const turns =
	/^(?:please|if you|do you|have you|did you|are you|is there|got|have|want|like|love|enjoy(?:ing|ed)?|value|need|know|see|spotted|notice|thank(?:s| you)|sign|log|subscribe|register|join|get|follow|support|donate|contribute|give|make|become|help|click|tap|download|install|contact|e-?mail|write|send|call|whatsapp|tell|share|visit|reach|keep|stay|never|don[’']t miss|be the first|what do you|you (?:have|can|could|are|may|must|need|don[’']t|[’']ve)|you[’']ve|to (?:read|comment|continue|contact|get|play|submit|receive|report|see|watch)|by (?:providing|submitting|signing|subscribing|clicking|continuing)|we (?:rely|need|depend|value|welcome)|your (?:support|subscription|donation|contribution|e-?mail|browser|gift)|already|not a|this (?:video|audio|content|feature|site|website)|sorry|no spam|there was (?:an error|a problem)|let (?:us|our)|as you comment|every (?:day|week|morning) we|rate this|was this|for (?:more|the latest|all the|corrections|comments|feedback)|comments (?:are|have)|(?:quality|independent|good|local) (?:journalism|news|reporting))\b/i;

/** What only the page itself speaks of. */
const own =
	/\bour (?:[a-z-]{1,20} ){0,2}(?:journalis[mt]s?|(?:news|business|sports?|city|foreign) desk|reporting|newsrooms?|newsdesk|editors|app|channels?|newsletters?|alerts|website|readers|coverage|(?:weekly|daily|morning|evening) (?:briefing|digest|bulletin|e-?mail)|standards|terms|privacy policy|cookie policy|facebook|whatsapp|telegram|instagram|twitter|youtube|podcast)\b|\b(?:independent|quality|local|public-interest|trusted) (?:journalism|reporting)\b|^independent news\b|\bour (?:readers? )?survey\b|\bfree (?:articles?|stories)\b|\barticles? (?:left|remaining)\b|\bunlimited (?:digital )?access\b|\bnewsletters?\b|\binbox\b|\b(?:whatsapp|telegram|viber|signal|facebook|youtube|discord) (?:channel|group|community|page)\b|\bapp store\b|\bgoogle play\b|\bnews alerts?\b|\b(?:follow|find|like) us\b|\bus on (?:whatsapp|telegram|facebook|twitter|x|instagram|youtube|tiktok|linkedin)\b|\bthe (?:reporter|author|newsroom|news desk|newsdesk) (?:at|by|on)\b|^(?:enjoy(?:ed|ing)?|like[ds]?|loved?) (?:reading )?this (?:article|story)\b|^(?:become|support)\b.*\bour work\b|\bnews ?tips?\b|\bstory (?:idea|tip)s?\b|\b(?:story|something) (?:that )?we should\b|\b(?:comment|conversation|discussion|thoughts|say) (?:below|in the comments)\b|^comments (?:are|have) (?:now |been )*closed(?: (?:on|for) this \w+| here| now)?\.?$|\bcomments? (?:section|on this (?:article|story))\b|^(?:rate|was) this (?:article|story|page|content|post)\b|\b(?:enable|disable) (?:javascript|cookies|your ad ?blocker)\b|\b(?:be|cannot be|can[’']t be|not be|not) (?:played|available|viewed|shown) in your (?:region|country|location)\b|^(?:sorry|please|this|your|to)\b.*\byour browser\b|\bthis (?:article|story|page) with (?:your )?friends\b|\b(?:un)?subscribing\b|^there was .{5,60} subscription\.?$|\bunsubscribe\b|\bcommenters\b|^thanks? (?:you )?for signing up\b|\b(?:through|via) (?:this post|our links?)\b|\baffiliate (?:links?|partnerships?)\b|\bon your device\b|\bbe the first to (?:comment|know)\b|\bjoin the conversation\b/i;

const isAsk = (text: string): boolean =>
	turns.test(text) && own.test(text) && !isTold(text.replace(/^(?:there )?was\b/i, ''));

const givesAddress =
	/[\w.+-]@[\w-]{2,}\.\w|\bhttps?:\/\/|\bwww\.|\+?\d[\d ()-]{7,}\d|\b(?:our|the) (?:newsroom|news ?desk|reporters?|team|editors?)\b/i;
const asksForNews = /\b(?:story|stories|tips?|tip-off|newsroom|news ?desk|reporters?|corrections?|letters?)\b/i;

export const asks: readonly FurnitureRule[] = [
	// "If you value our reporting, please consider a gift.", "You have 2 free articles left.", "What do you think? Join the conversation below."
	{reason: 'newsletter', cues: null, where: 'anywhere', most: 300, form: {test: isAsk}},
	// "Breaking news, straight to your inbox. Sign up."
	{
		reason: 'newsletter',
		cues: 'inbox newsletter newsletters',
		where: 'anywhere',
		most: 200,
		form: {
			test: text => /\b(?:your inbox|newsletters?)\b.*\b(?:sign up|subscribe)\b/i.test(text) && !isTold(text),
		},
	},
	// "Get in touch: is there a story we should be covering?", "Do you know more? Write to desk@post.example."
	{
		reason: 'newsletter',
		cues: null,
		where: 'tail',
		most: 350,
		form: {
			test: text =>
				!isTold(text) &&
				(/^(?:get in touch|contact us|talk to us|have your say|send us)\b ?[:|–—-]/i.test(text) ||
					(turns.test(text) && givesAddress.test(text) && asksForNews.test(text))),
		},
	},
	// "Support independent journalism. Donate today from as little as $5 a month.", "Donate", "Make a gift"
	{
		reason: 'newsletter',
		cues: 'donate contribute contribution donation donations gift give',
		where: 'tail',
		most: 250,
		form: {
			test: text =>
				!isTold(text) &&
				/^(?:donate|contribute|support|make a|give|please|help us|if you|your (?:donation|contribution|gift|support))\b/i.test(
					text,
				) &&
				/\b(?:donate|contribute|donation|contribution|gift|give (?:what|us|as|from|[£$€]\d))/i.test(text) &&
				/\b(?:journalism|newsroom|reporting|here|monthly|(?:a|per) month|as little as|this (?:site|website)|tax-deductible|local news)\b/i.test(
					text,
				),
		},
	},
	// "We may earn a commission when you buy through links on this page."
	{
		reason: 'copyright',
		cues: 'commission commissions affiliate',
		where: 'anywhere',
		most: 350,
		form: {
			test: text =>
				!isTold(text) &&
				/\b(?:may|might|can) (?:earn|receive|get|make)\b.{0,40}\bcommissions?\b/i.test(text) &&
				/\b(?:we|us|our|this (?:page|post|article|site)|affiliate)\b/i.test(text),
		},
	},
	// "Terms of use", "Purchase Licensing Rights, opens new tab", "Our Standards: The Trust Principles."
	{
		reason: 'copyright',
		cues: 'licensing terms conditions privacy standards rights permissions republish reprints',
		where: 'tail',
		most: 140,
		form: /^(?:(?:purchase|acquire|buy|request|get) (?:licensing|reprint|reuse) (?:rights|permissions?)\b.{0,60}|our standards:.{0,100}|terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|(?:terms|conditions)\b[^.]{0,30} apply\.?|rights (?:and|&) permissions|(?:order|buy|get) reprints\b[^.]{0,40}|republish this (?:article|story)\.?)$/i,
	},
];
