import type {EntityType} from '../../document.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A name that ends in one of these is of this type: "Federal Trade Commission", "Hudson River", "World Cup". */
export const lastHeads: Readonly<Record<Exclude<EntityType, 'person'>, ReadonlySet<string>>> = {
	organisation: words(`
		Academy Administration Agency Airlines Airways Alliance Army Assembly Association Associates Authority Bank Bancorp Board Broadcasting Brewery Brothers Bureau Business Cabinet
		Center Centre Chamber Chronicle Church Club Coalition Collective College Commission Committee Communications Company Confederation Conference Congress Consortium
		Consulting Cooperative Corps Council Court Daily Department Dept Diocese Directorate Dynamics Electric Electronics Energy Enterprises Entertainment
		Exchange Faculty Federation Films Financial Firm Force Forces Foundation Front Fund Gallery Gazette Government Group Guard Guild Herald High Holdings Hospital House Industries
		Initiative Insights Inspectorate Institute Institution International Investments Journal Junta Knights Laboratory Laboratories Labs Library Logistics Magazine Mail Media Ministry
		Mission Monitor Motors Movement Museum Navy Network Networks News Observatory Observer Office Orchestra Organisation Organization Outdoors Pact Paddles Parliament Partners Partnership Party
		Pharma Pharmaceuticals Philharmonic Pictures Police Post Press Productions Publishing Radio Rangers Records Registry Regiment Reserve Review Rovers Savings School Schools
		Secretariat Securities Senate Service Services Shipping Society Software Solutions Squad Standard Star Studios Sun Survey Symphony Syndicate Systems Team Technologies Technology Telecom Telegraph
		Television Times Tribune Tribunal Trust Union United University Ventures Volunteers Wanderers Watch Weekly Wire Workers
		Albion Athletic Rovers Hotspur Wednesday Brigade Battalion Division Squadron Fleet Caucus Democrats Conservatives Socialists Greens Republicans
		Bros Corp Corporation Inc Incorporated Ltd Limited LLC LLP PLC Plc plc Co AG GmbH SA NV SpA AB ASA Oyj KK Pty Holding FC AFC CF SC CC RFC FM TV
	`),
	place: words(`
		Airport Alley Alps Auditorium Oval Ground Pavilion Arena Avenue Barracks Base Basin Bay Beach Boulevard Bridge Broadway Building Camp Campus Canal Canyon Cape Castle Cathedral Cave Caves Cemetery Channel City Cliffs Close Coast Common County
		Creek Crescent Crossing Dam Delta Desert Dock Docks Downs Drive East Falls Farm Fell Field Fields Fjord Forest Fort Garden Gardens Gate Glacier Glen Gorge Green Grove Gulf Hall Harbor Harbour
		Heath Heights Highlands Highway Hill Hills Hotel Island Islands Isle Isles Isthmus Jetty Junction Kingdom Lake Lagoon Lakes Lane Lighthouse Lodge Marina Marsh Mesa Mill Mine Monastery Moor Mosque Motorway
		Mountain Mountains Oblast Ocean Palace Park Parkway Parish Pass Peak Peninsula Pier Plain Plains Plant Plateau Plaza Point Pond Port Prefecture Prison Province Quarter Quay Range Raion Reef Refuge Region Reservoir
		Ridge River Road Rock Rocks Sanctuary Sea Shore Sound South Springs Square Stadium Station Strait Straits Strand Street Swamp Terminal Terrace Territory Territories Tower Towers Town Township
		Tunnel Turnpike Valley View Village Volcano Wall Waterfall Wharf Wilderness Woods Zone Zoo Republic Borough District Monument Temple Abbey Chapel Shrine Mall
	`),
	other: words(`
		Accord Accords Act Agreement Album Amendment Attack Attacks Award Awards Ball Battle Biennale Biennial Bill Bowl Campaign Carnival Ceremony Challenge Championship Championships Chronicles Civilization Classic Code Competition Concerto
		Constitution Conspiracy Convention Convoy Crisis Crusade Cup Deal Declaration Derby Dialogue Dynasty Earthquake Edition Emmy Encyclopedia Era Eruption Euro Expedition Expo Exposition Fair Festival Final Finals Fire Flood Forum Games Genocide Hurricane
		Average Composite Index Inquiry Project Report Shuttle League Insurrection Invasion Law Laws Lottery Manifesto Marathon Massacre Medal Mutiny Nobel Odyssey Olympics Open Opera Oscar Oscars Pact Paralympics Parade Pilgrimage Playoffs Plan Prix Prize Procession Programme Program Protocol Pulitzer Questions Race Raid Rebellion
		Referendum Regatta Resolution Revolt Revolution Riots Scandal Season Series Show Siege Slam Song Sonata Statute Summit Superbowl Telescope Theorem Theory Tournament Tour Treaty Trial Trials Trilogy Trophy Typhoon Uprising
		War Wars Week Orbiter Probe Rover Lander Satellite
	`),
};

/** A name that begins with one of these and goes on: "University of Lisbon", "Lake Baikal", "Battle of Hastings". */
export const firstHeads: Readonly<Record<Exclude<EntityType, 'person'>, ReadonlySet<string>>> = {
	organisation: words(`
		Academy Agency Archdiocese Army Association Bank Bibliothèque Board Bureau Center Centre Chamber Church College Commission Committee Communist Confederation Conservatoire Council Court Department Deutsche Diocese Directorate Directorate-General École Ecole
		Faculty FC Federation Foundation Friends Grupo House Institute Institut Institution Inter Knights League Library Ministry Movement Museum Musée Museo National Office Ordnance Organisation Organization Parliament Party Real Royal Scuola School Secretariat Society Sons Stade Student Supreme
		Union Universidade Universidad Université Università University Banco Banque AC AS SC CF TSV VfB VfL
	`),
	place: words(`
		Bay Borough Cape City Camp Castle Coast Costa County Duchy El Fort Ft Golfo Gulf Isle Isles Islands Kingdom Lac Lake Las Los Loch Lough Mount Mt Mont Monte New North South East West Northern Southern Eastern Western Central Upper Lower Greater Port Porto Praça Principality Puerto
		Province Republic Rio River Rue San Santa Santo São Saint St Sea Serra Sierra Strait Straits Stratford Temple Tower Town Valley Via Villa Ville
	`),
	other: words(`
		Act Apollo Article Battle Declaration Euro Feast Festival Tropical Formula Hurricane Ligue Operation Order Prix Project Siege Storm Copa Coupe Cyclone Typhoon Treaty War Tour HMS USS Grand Serie
	`),
};

/** Bodies' names that begin with one of these need no "of" after it: "FC Basel", "Stade Rennais", "Bibliothèque nationale". */
export const bareHeads = words(`
	AC AS SC CF FC TSV VfB VfL SV Stade Real Bibliothèque Conservatoire École Ecole Deutsche Grupo Institut Musée Museo Scuola Universidade Universidad Université Università Banco Banque Communist Radio Team
`);

/** Capitals that may be followed by "of (the)" and still be one name. */
export const ofHeads = words(`
	Academy Act Administration Agency Alliance Archives Authority Campaign Coalition Confederation Directorate Exchange Fund Inspectorate Network Palace Trust Army Archdiocese Association Bank Battle Bay Bill Board Book Borough Bureau Camp Cape Center Centre Chamber Church City College Commission Commonwealth Community Conference Congregation Congress Convention Corps Council County Court Cup Daughters
	Declaration Democratic Department Diocese District Division Duchy Encyclopedia Faculty Feast Federation Festival Firth Foundation Friends Garden Government Guild Gulf Hall House Institute Institution Islamic Isle Isles Journal Kingdom Knights League Legion Library Lord Lloyd's Master Massacre
	Ministry Museum Office Order Organisation Organization Parliament Party People's Philosophy Port Principality Province Register Republic School Seminary Sea Secretariat Senate Siege Society Sons State States Statue Strait Straits Supreme Synod Synagogue Temple Territory Tower Town Transport Treaty Tribunal Tour Union United
	University Valley Wars War Yard
`);

/** The same for "for": "Department for Transport", "Center for Disease Control". */
export const forHeads = words(`
	Agency Alliance Association Board Campaign Center Centre Coalition Commission Committee Council Court Department Economic Foundation Fund Institute Ministry Movement Office Organisation Organization Party Programme Project School Society Union Alternative Movement Citizens Doctors Parents
	Commissioner
`);

/** Company endings whose stop belongs to the name. */
export const stoppedEndings = words('Jr Sr Inc Corp Co Ltd Bros');

/** Capitals whose stop is no sentence's end. */
export const stoppedStarts = words(
	'St Mt Ft Dr Mr Mrs Ms Prof Gen Col Lt Sgt Capt Maj Gov Sen Rep Rev Hon Adm Cmdr Fr Jr Sr Supt Insp Cpl Pvt Messrs',
);

/** Capitalised words before a possessive that belong to the name after it: "People's Republic", "King's College". */
export const possessiveStarts = words(
	`People Women Men Children King Queen Prince Princess Lord Minister Ladies Girls Boys Veterans Workers Teachers Farmers Writers Mother Father Valentine All Nobody Levi Lloyd Saint Hunter Player Players Gulliver Schindler Pan Bachelor Master Regent`,
);

/** Names that keep a number after them: "Ligue 1", "Article 50". */
export const numberedHeads = words(
	'Ligue Formula Channel Apollo Boeing Airbus Article Falcon Route Highway Interstate Serie Soyuz Voyager Windows Radio',
);
