const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name and are neither part of it nor a role. */
export const honorifics = words(
	`Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Viscount Prof Messrs Madam Madame Monsieur Rev Reverend Fr Hon Honourable Herr Frau Señor Sheikh Sheik Ayatollah Rabbi Imam`,
);

/** How a person with this honorific is spoken of: what parts "Mr Li" from "Mrs Li". */
export const genderOf: Readonly<Record<string, 'female' | 'male'>> = {
	Mr: 'male',
	Sir: 'male',
	Lord: 'male',
	Monsieur: 'male',
	Herr: 'male',
	Mrs: 'female',
	Ms: 'female',
	Miss: 'female',
	Dame: 'female',
	Lady: 'female',
	Baroness: 'female',
	Madame: 'female',
	Frau: 'female',
};

/** Whoever has one of these is called by it and the given name, never by the bare surname. */
export const knightly = words('Sir Dame');

/** Offices written with a capital before a name: they tell a person, and are the role. */
export const offices = words(`
	President Chancellor Premier Minister Secretary Governor Mayor Senator Representative Congressman Congresswoman Congressperson
	Ambassador Commissioner Chairman Chairwoman Chairperson Chair Director Judge Justice Professor General Colonel Major
	Captain Lieutenant Sergeant Corporal Admiral Commander Commodore Marshal Brigadier Inspector Constable Detective Superintendent Sheriff Officer
	King Queen Prince Princess Emperor Empress Tsar Sultan Emir Duke Duchess Earl Count Countess Pope Cardinal Archbishop Bishop
	Administrator Undersecretary Prosecutor Magistrate Editor Founder Dean Provost Principal Ombudsman Comptroller Economist Analyst Correspondent Lawmaker Pastor Chief Executive CEO Speaker Councillor Councilman Coach Manager Attorney Treasurer Deputy
	Spokesman Spokeswoman Spokesperson Rep Sen Gov Gen Col Lt Sgt Capt Maj Adm Cmdr Cpl Pvt Supt Insp Leader Envoy MP Cllr
`);

/** Words that stand inside an office: "Prime Minister", "former Finance Minister", "Vice President". */
export const portfolios = words(`
	Prime Vice Deputy Foreign Finance Interior Defence Defense Health Home Justice Energy Education Economy Environment Transport Trade Labor Labour
	Agriculture Culture Housing Immigration Chief Attorney Executive Lieutenant Major Lance Rear First Second Permanent Acting Former Ex Senior Junior State
	Secretary General Press Business Commerce Homeland Security Opposition Party Majority Minority Managing Shadow Crown Cabinet Police Detective
	Digital Climate Planning Science Technology Development Sports Tourism Social Welfare Public Works Maritime Information Communications Petroleum Oil
	Supreme Court District High Field Staff Wing Air Vice-President Co-Chair Assistant Associate Special National Regional Federal
`);

/** Lower-case words that may stand inside a role before a name: "former deputy prime minister". */
export const roleModifiers = words(`
	former ex current late deputy vice acting interim incoming outgoing chief senior junior lead assistant associate managing executive general prime foreign
	finance defence defense interior health home justice economy education transport trade labour labor agriculture energy environment business sports science culture
	maritime shadow opposition retired veteran fellow political financial economic military police legal medical non-executive founding leading top star
	first second national federal state local regional human rights security press party majority minority crown special managing head chess tennis football
	camping ferry kayak shipping oil gas car tech technology software media energy pilgrimage coastal port industrial mountain northern southern eastern western central investment asset
	insurance retail airline mining steel drug pharmaceutical biotech fashion film rock pop jazz opera classical country hip-hop central biggest largest rival parent local
`);

/** Letters after a name that are no part of it: "Peter Drummond KC". */
export const postNominals = words('KC QC SC MP MEP MBE OBE CBE KBE DBE MD PhD DPhil Esq FRS RN USN');

/** Where a player plays, between club and name: "Browns QB Baker Mayfield". */
export const positions = words('QB RB FB WR TE OL OT OG DL DT DE LB CB SS FS RHP LHP DH');
