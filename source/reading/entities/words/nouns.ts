const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a person is called by in lower case: "critic A.S. Portela"; "X, a barrister". */
export const personNouns = words(`
	academic activist actor actress adviser advisor agent aide ambassador analyst anchor anthropologist archaeologist archbishop architect artist assistant astronaut astronomer astrophysicist athlete attorney aunt author
	ballerina banker baron barrister bassist billionaire biologist bishop blogger boss boxer boy broker brother businessman businesswoman campaigner candidate captain cardinal cartoonist cellist chair chairman chairperson chairwoman champion
	chancellor chef chemist chief choreographer coach colleague columnist comedian comic commander commentator commissioner composer conductor congressman congresswoman constable contractor coordinator co-author co-founder co-owner correspondent councillor counsel cousin critic curator cyclist
	dad dancer daughter dean defector defender delegate democrat deputy designer detective developer dictator diplomat director dissident doctor driver drummer economist editor educator emperor engineer entrepreneur envoy epidemiologist executive expert explorer
	farmer father fiancee fighter filmmaker financier firefighter fisherman footballer forward founder friend full-back geologist geophysicist girl goalkeeper golfer governor grandfather grandmother graduate guard guitarist gymnast head heir historian host housewife humorist
	husband industrialist inspector instructor inventor investigator investor journalist judge jurist king lawmaker lawyer leader lecturer lieutenant linguist magistrate magnate man manager mathematician mayor mechanic medic member mentor meteorologist midfielder migrant milliner millionaire minister missionary model mogul monk mother mp musician negotiator neighbor neighbour nephew
	neurologist neuroscientist niece novelist nun nurse nutritionist officer official oligarch organiser organizer owner painter paleontologist parent partner passenger pastor patient peer pensioner performer philanthropist philosopher photographer physician physicist pianist pilot pioneer player playwright poet politician pollster pope preacher predecessor premier presenter president priest prime-minister
	prince princess principal producer professor programmer promoter prosecutor psychiatrist psychologist publicist pupil queen rabbi racer rapper reader rebel receptionist recruit referee refugee relative reporter representative rescuer researcher resident rower runner
	sailor saxophonist scholar scientist screenwriter sculptor secretary senator seismologist sergeant sheriff shopkeeper singer sister skater skier sociologist soldier solicitor son songwriter soprano speaker specialist spokesman spokesperson spokeswoman star statesman stepfather stepson strategist striker student successor suffragist superintendent surgeon survivor suspect swimmer
	teacher teammate team-mate technician teenager tenor theologian theorist trader trainer translator treasurer trumpeter trustee tycoon uncle undersecretary veteran vice-chancellor vice-president victim violinist virologist vocalist volunteer volcanologist widow widower wife winger winner witness woman worker wrestler writer youngster zoologist
`);

/** Kin: "her sister, Fernanda", "his son Kai". */
export const kin = words(
	'aunt brother children cousin dad daughter daughters father grandfather grandmother grandson husband mother mum nephew niece parents sister sisters son sons uncle wife widow',
);

/** What a body is called by: "the car company Volvo"; "X, a kayak maker". */
export const organisationNouns = words(`
	agency airline association bank bookmaker brand brewer broadcaster brokerage builder business carmaker carrier chain charity club company conglomerate consultancy contractor cooperative corporation council developer distributor drugmaker
	firm foundation fund giant group hospital insurer institute label lender lobby magazine maker manager manufacturer militia movement newspaper nonprofit operator organisation organization outfit outlet party platform processor producer provider publisher
	regulator retailer rival school startup start-up store studio subsidiary supermarket supplier team thinktank think-tank tracker union university utility watchdog website wholesaler band orchestra shipbuilder startup chipmaker software
`);

/** What a place is called by: "the hamlet of Gorsedale"; "X, a town". */
export const placeNouns = words(`
	area archipelago asteroid borough capital city community continent country county district exoplanet galaxy hamlet island islands kingdom lake mountain moon municipality nation neighborhood neighbourhood outpost parish peninsula planet port prefecture province region republic resort river settlement star state
	street suburb territory town township valley village volcano
`);

/** What other named things are called by: "the film Parasite". */
export const otherNouns = words(
	'album book bill comedy drama episode film game law magazine-series movie musical novel opera painting play poem probe programme satellite series ship single song sitcom show spacecraft probe rocket mission storm symphony tale telescope tournament trilogy vessel yacht treaty documentary trawler tanker freighter frigate destroyer submarine warship lander rover',
);

/** What people alone do: "Holt said". */
export const sayingVerbs = words(
	'said says told added tweeted argued recalled explained wrote testified insisted joked quipped admitted resigned died married',
);

/** Months and days, never names alone. */
export const calendar = words(
	'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays',
);

/** Capitalised and yet no entity by itself: holidays, units, currencies, languages, diseases, faith's own words, what a web page says. */
export const noNames = words(`
	Olympic Paralympic Test Christmas Easter Ramadan Eid Diwali Hanukkah Passover Thanksgiving Halloween Lent Advent Celsius Fahrenheit Kelvin Richter Euro Euros Dollar Dollars Pound Pounds Yen Yuan Renminbi Rupee Rupees Rouble Ruble Krona Kroner Krone USD AUD GMT UTC BST EST EDT PST PDT CET CEST Rs USD EUR GBP
	I A An The God Lord AM PM OK TV DVD CD PhD BA MA MBA BSc MSc DNA RNA GDP VAT CEO CFO COO CTO MP MPs CV AI IT PR PC HIV Aids AIDS Covid COVID Covid-19 COVID-19 SARS MERS Ebola Alzheimer Parkinson Internet Web Bible Koran Quran Torah No Yes Mr Mrs Ms Dr Mail E-mail Email
	AD BC CE BCE Q1 Q2 Q3 Q4 H1 H2 EBITDA Ebitda IPO Tk Sh FAQ ID ACs SUV SUVs LGBT LGBTQ UFO DJ VIP ET CT MT PT X Vol Ch Fig No OBE MBE CBE
`);

/** Short words that begin a sentence, a title or a list with a capital and are no part of a name. */
export const functionWords = words(`
	a an the this that these those it its he his she her they their them we our us you your i my me who whose whom which what when where why how if though although while because since until unless whether as at by for from in into of off on onto out over per than through to toward towards under up upon via with within without about above across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near opposite outside past unlike
	and but or nor so yet not no also then there here now once again still even just only both either neither each every all any some many most much more less few several such other another same own one two three four five six seven eight nine ten dozens hundreds thousands millions first second third last next
	is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought let lets get got meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence instead indeed perhaps maybe later earlier today yesterday tomorrow tonight recently eventually finally previously currently ultimately according additionally asked born following formerly given including initially located named originally overall together too well yes
	said says say told added something anything everything nothing someone anyone everyone nobody somebody everybody
`);
