var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name2 in all2)
    __defProp(target, name2, { get: all2[name2], enumerable: true });
};

// source/article/clean-text.ts
function ours(words4, ...parts) {
  return String.raw({ raw: words4 }, ...parts);
}
function join(parts, separator) {
  return parts.join(separator);
}
var init_clean_text = __esm({
  "source/article/clean-text.ts"() {
    "use strict";
  }
});

// source/article/sentences.ts
function begins(text) {
  const first = text.charAt(opening.exec(text)?.[0].length ?? 0);
  return isCapital(first) || /[\d$£€¥#@\u0590-\u1fff\u2e80-\uffff]/.test(first);
}
function sentencesOf(text, paragraphs) {
  return paragraphs.flatMap(
    (span, paragraph2) => partsOf(text.slice(span.start, span.end)).map((part) => ({
      start: span.start + part.start,
      end: span.start + part.end,
      paragraph: paragraph2
    }))
  );
}
function partsOf(text) {
  const parts = [];
  let start = 0;
  for (const match of text.matchAll(stops2)) {
    const [whole, stop = "", closing = "", space2 = ""] = match;
    const next = match.index + whole.length;
    if (!ends(text, start, match.index, stop, closing, next)) continue;
    parts.push({ start, end: next - space2.length });
    start = next;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}
function ends(text, start, at, stop, closing, next) {
  const following = text.slice(next, next + 24);
  if (!begins(following)) return false;
  if (stop !== ".") return true;
  const word = wordBefore(text, start, at);
  const lower = word.toLowerCase();
  if (beforeDigit.has(lower) && /^\d/.test(following)) return closing !== "";
  if (before.has(lower)) return closing !== "";
  if (either.has(lower) || /^(?:[A-ZÀ-Ž]\.){1,5}[A-ZÀ-Ž]$/.test(word)) return closing !== "" || starts(following);
  if (word.length === 1 && isCapital(word))
    return closing !== "" || starts(following) && (word === "I" || at - start > 12);
  return !(/^\d{1,2}$/.test(word) && at - start <= 2);
}
function wordBefore(text, start, at) {
  return /[^\s"“”‘’'()[\]«»,;:!?…/—–-]*$/.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? "";
}
var stops2, opening, isCapital, before, either, beforeDigit, starters, starts;
var init_sentences = __esm({
  "source/article/sentences.ts"() {
    "use strict";
    stops2 = /([.!?…]{1,20})([”"’')\]»]{0,4})(\s{1,20})/g;
    opening = /^[“"‘'(«[¿¡—–-]{0,3}\s?/;
    isCapital = (character) => character.toLowerCase() !== character;
    before = new Set(
      "mr mrs ms mx dr prof gov sen rep gen lt col sgt maj capt cmdr cpl pvt adm rev hon fr pres supt insp st ste mt ft messrs mme mlle m vs v cf e.g i.e viz approx ca c ed eds al".split(
        " "
      )
    );
    either = new Set(
      "jr sr inc ltd co corp plc bros dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a b.c a.d".split(
        " "
      )
    );
    beforeDigit = /* @__PURE__ */ new Set([
      "op",
      "no",
      "nos",
      "pp",
      "p",
      "fig",
      "art",
      "sec",
      "vol",
      "ch",
      "approx",
      "est",
      "ca",
      "c",
      "v",
      "rs",
      "tk"
    ]);
    starters = new Set(
      "The A An In It Its He His She Her They Their We Our You I But And Or On At By For From After Before As If When While Where Since Until With Without This That These Those There Then Here What Who Why How Some Many Most Both One No Not Now Last So Still Also All Another Other Meanwhile However According Asked Under During Despite Although Though Because Officials Police Shares To Of".split(
        " "
      )
    );
    starts = (following) => starters.has(/^[“"‘'(]{0,2}(\w*)/.exec(following)?.[1] ?? "");
  }
});

// source/article/assemble.ts
function assemble({ blocks, ...known }) {
  const paragraphs = [];
  const links = [];
  let start = 0;
  for (const block2 of blocks) {
    const end = start + block2.text.length;
    paragraphs.push({ start, end, kind: block2.kind });
    for (const link of block2.links ?? []) {
      const span = { start: Math.max(start, end - link.start), end: end - link.end };
      if (span.start < span.end) links.push({ ...span, href: link.href });
    }
    start = end + 2;
  }
  const text = join(
    blocks.map((block2) => block2.text),
    "\n\n"
  );
  const { source, byline, publisher, published: published2, language, furniture, warnings } = known;
  const title = blocks[0]?.kind === "title" ? blocks[0].text : null;
  const sentences = sentencesOf(text, paragraphs);
  return {
    source,
    title,
    byline,
    publisher,
    published: published2,
    language,
    text,
    paragraphs,
    sentences,
    links,
    furniture,
    warnings
  };
}
var init_assemble = __esm({
  "source/article/assemble.ts"() {
    "use strict";
    init_clean_text();
    init_sentences();
  }
});

// source/article/blocks.ts
function blocksOf(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const long2 = lines.reduce((sum, line) => sum + (line.length > widestPage ? line.length : 0), 0);
  const isLineAParagraph = long2 * 2 > text.length;
  return groupsOf(lines).flatMap(
    (group) => (isLineAParagraph ? group.map((line) => [line]) : paragraphsOf(group)).map(blockOf)
  );
}
function groupsOf(lines) {
  const groups = [];
  let group = [];
  for (const line of lines) {
    if (line !== "") group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}
function paragraphsOf(lines) {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isList = lines.filter((line) => dash.test(line)).length > 1;
  const paragraphs = [];
  lines.forEach((line, index) => {
    const before2 = lines[index - 1];
    const begins2 = before2 === void 0 || width < narrowestPage && !quoted.test(line) || bullet.test(line) || numbered.test(line) || quoted.test(line) !== quoted.test(before2) || isList && dash.test(line) || hasRoom(before2, line, width);
    if (begins2) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}
function hasRoom(line, next, width) {
  const taken = line.length + 1 + (next.split(" ", 1)[0] ?? "").length;
  return taken < width * (/[.!?][”"’')\]]{0,2}$/.test(line) ? 0.7 : 0.5);
}
function blockOf(lines) {
  const isQuote = lines.every((line) => quoted.test(line));
  const parts = isQuote ? lines.map((line) => without(line, quoted)) : lines;
  const text = join(
    parts.flatMap((line) => line.split(/ {2,}/)),
    " "
  );
  if (isQuote) return { text: text.trim(), kind: "quote" };
  if (bullet.test(text)) return { text: without(text, bullet), kind: "item" };
  return { text, kind: numbered.test(text) ? "item" : "paragraph" };
}
var widestPage, narrowestPage, bullet, dash, numbered, quoted, without;
var init_blocks = __esm({
  "source/article/blocks.ts"() {
    "use strict";
    init_clean_text();
    widestPage = 110;
    narrowestPage = 40;
    bullet = /^[•‣▪◦●*]\s+(?=[A-Za-z\d“"‘'($£€\u00c0-\uffff])/;
    dash = /^[-–]\s+/;
    numbered = /^\d{1,2}[.)]\s+(?=[A-ZÀ-Ž])/;
    quoted = /^>\s?/;
    without = (text, start) => text.slice((start.exec(text)?.[0] ?? "").length);
  }
});

// source/article/escape-sequences.ts
function endOfSequence(text, at) {
  const code = text.charCodeAt(at);
  if (code === escapeCode) {
    const kind2 = introducers.get(text.charCodeAt(at + 1));
    if (kind2 === void 0 || text.charCodeAt(at + 1) > 127) return endOfPlainEscape(text, at + 1);
    return kind2 === "sequence" ? endOfControlSequence(text, at + 2) : endOfString(text, at + 2);
  }
  const kind = code > 127 ? introducers.get(code) : void 0;
  if (kind === void 0 || text.charCodeAt(at - 1) === 128) return null;
  return kind === "sequence" ? endOfControlSequence(text, at + 1) : endOfString(text, at + 1);
}
function endOfPlainEscape(text, at) {
  let end = at;
  while (isWithin(text, end, 32, 47)) end++;
  return isWithin(text, end, 48, 126) ? end + 1 : end;
}
function endOfControlSequence(text, at) {
  let end = at;
  while (isWithin(text, end, 32, 63) || isPassedOver(text.charCodeAt(end))) end++;
  return isWithin(text, end, 64, 126) ? end + 1 : end;
}
function endOfString(text, at) {
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === bell || code === stringTerminator) return end + 1;
    if (code === escapeCode) return text.charCodeAt(end + 1) === 92 ? end + 2 : end;
    if (isLineBreak(code)) return end;
  }
  return text.length;
}
var isLineBreak, escapeCode, bell, stringTerminator, introducers, isWithin, isPassedOver;
var init_escape_sequences = __esm({
  "source/article/escape-sequences.ts"() {
    "use strict";
    isLineBreak = (code) => code >= 10 && code <= 13 || code === 133 || code === 8232 || code === 8233;
    escapeCode = 27;
    bell = 7;
    stringTerminator = 156;
    introducers = /* @__PURE__ */ new Map([
      [91, "sequence"],
      // CSI
      [155, "sequence"],
      [93, "string"],
      // OSC
      [157, "string"],
      [80, "string"],
      // DCS
      [144, "string"],
      [88, "string"],
      // SOS
      [152, "string"],
      [94, "string"],
      // PM
      [158, "string"],
      [95, "string"],
      // APC
      [159, "string"]
    ]);
    isWithin = (text, at, low, high) => {
      const code = text.charCodeAt(at);
      return code >= low && code <= high;
    };
    isPassedOver = (code) => code < 32 && code !== escapeCode && !isLineBreak(code) || code === 127;
  }
});

// source/article/clean.ts
function cleanLine(text, limit = 200) {
  const line = clean(text.slice(0, limit * 8)).split(/\s+/u).filter((word) => word !== "");
  const whole = join(line, " ");
  if (whole.length <= limit) return whole;
  return ours`${clean(whole.slice(0, limit - 1)).trimEnd()}…`;
}
function cleanCounting(text) {
  const removed = /* @__PURE__ */ new Map();
  if (harmless.test(text) || !isSuspicious(text)) return { text, removed };
  const kept = [];
  let run = 0;
  let before2 = "";
  let marks2 = 0;
  const replace = (start, end, by) => {
    if (start > run) kept.push(text.slice(run, start));
    if (by !== "") kept.push(before2 = by);
    run = end;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code <= 126) {
      before2 = text.charAt(at++);
      marks2 = 0;
      continue;
    }
    if (isLineBreak(code) || code === tab) {
      const end2 = text.startsWith("\r\n", at) ? at + 2 : at + 1;
      replace(at, end2, code === tab ? " ".repeat(tabWidth) : "\n");
      marks2 = 0;
      at = end2;
      continue;
    }
    const { character, end, kind } = judge(text, at, before2, marks2);
    if (kind !== null) {
      removed.set(kind, (removed.get(kind) ?? 0) + 1);
      replace(at, end, "");
    } else {
      if (isMark(character)) marks2++;
      else if (!joiner.test(character)) marks2 = 0;
      before2 = character;
    }
    at = end;
  }
  replace(text.length, text.length, "");
  return { text: kept.join(""), removed };
}
function judge(text, at, before2, marks2) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const sequenceEnd = endOfSequence(text, at);
  if (sequenceEnd !== null) return { character, end: sequenceEnd, kind: "escape sequence" };
  const end = at + character.length;
  return { character, end, kind: kindOf2(character, before2, marks2, () => nextOf(text, end)) };
}
function kindOf2(character, before2, marks2, next) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32 || code >= 127 && code <= 159) return "control character";
  if (code >= 55296 && code <= 57343) return "lone surrogate";
  if (isNoncharacter(character)) return "noncharacter";
  if (isBidirectional(character)) return "bidirectional control";
  if (isTag(character)) return "tag character";
  if (joiner.test(character)) return joins(before2, marks2, next()) ? null : "zero-width character";
  if (isZeroWidth(character)) return selects(code, before2, next) ? null : "zero-width character";
  return marks2 >= mostMarks && isMark(character) ? "combining mark" : null;
}
function joins(before2, marks2, next) {
  if (joinsAsEmoji(before2) && isPictograph(next)) return true;
  return joinsLetters(before2) && joinsLetters(next) && (marks2 < mostMarks || !isMark(next));
}
function selects(code, before2, next) {
  if (code === 65038 || code === 65039)
    return isPictograph(before2) || /^[\d#*]$/.test(before2) && next() === "\u20E3";
  return code >= 917760 && code <= 917999 && isIdeograph(before2);
}
function removalWarning(removed) {
  const parts = kinds.flatMap((kind) => {
    const count = removed.get(kind);
    return count === void 0 ? [] : [ours`${count} ${clean(count === 1 ? kind : `${kind}s`)}`];
  });
  const last = parts.pop();
  if (last === void 0) return null;
  return parts.length === 0 ? ours`removed ${last}` : ours`removed ${join(parts, ", ")} and ${last}`;
}
var harmless, lazily, isSuspicious, isZeroWidth, isBidirectional, isTag, isNoncharacter, isMark, isPictograph, joinsAsEmoji, joinsLetters, isIdeograph, kinds, mostMarks, tab, tabWidth, clean, joiner, nextOf;
var init_clean = __esm({
  "source/article/clean.ts"() {
    "use strict";
    init_clean_text();
    init_escape_sequences();
    harmless = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
    lazily = (make) => {
      let form3;
      return (text) => {
        form3 ??= make();
        return form3.test(text);
      };
    };
    isSuspicious = lazily(
      () => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|\p{M}{9}/u
    );
    isZeroWidth = lazily(() => /^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u);
    isBidirectional = lazily(() => /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u);
    isTag = lazily(() => /^[\u{e0000}-\u{e007f}]$/u);
    isNoncharacter = lazily(() => /^\p{Noncharacter_Code_Point}$/u);
    isMark = lazily(() => /^\p{M}$/u);
    isPictograph = lazily(() => /^\p{Extended_Pictographic}$/u);
    joinsAsEmoji = lazily(() => /^(?:\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u);
    joinsLetters = lazily(
      () => /^(?=[\p{L}\p{M}])[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]$/u
    );
    isIdeograph = lazily(() => /^\p{Ideographic}$/u);
    kinds = [
      "escape sequence",
      "control character",
      "bidirectional control",
      "zero-width character",
      "tag character",
      "noncharacter",
      "lone surrogate",
      "combining mark"
    ];
    mostMarks = 8;
    tab = 9;
    tabWidth = 4;
    clean = (text) => cleanCounting(text).text;
    joiner = /^[\u200c\u200d]$/;
    nextOf = (text, at) => at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : "";
  }
});

// source/article/published.ts
function isPublicationDate(text) {
  const match = pattern.exec(text);
  if (match === null) return false;
  const [year, month2, day, hour, minute, second, zoneHour, zoneMinute] = match.slice(1).map((part) => Number(part ?? "0"));
  return year >= 1 && month2 >= 1 && month2 <= 12 && day >= 1 && day <= daysIn(year, month2) && hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 23 && zoneMinute <= 59;
}
function daysIn(year, month2) {
  if (month2 === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return month2 === 4 || month2 === 6 || month2 === 9 || month2 === 11 ? 30 : 31;
}
var pattern, isAfter, dayNumber;
var init_published = __esm({
  "source/article/published.ts"() {
    "use strict";
    pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;
    isAfter = (published2, witness) => dayNumber(published2) > dayNumber(witness) + 1;
    dayNumber = (iso2) => Date.UTC(Number(iso2.slice(0, 4)), Number(iso2.slice(5, 7)) - 1, Number(iso2.slice(8, 10))) / 864e5;
  }
});

// source/article/furniture/dates.ts
function fullDateIn(text) {
  if (!/\d{4}/.test(text)) return null;
  const first = iso.exec(text)?.[1] ?? null;
  if (first !== null) return isPublicationDate(first) ? first : null;
  const [, day, name2, year] = dayFirst.exec(text) ?? swap(monthFirst.exec(text)) ?? [];
  if (day === void 0 || name2 === void 0 || year === void 0) return null;
  const number = months.indexOf(name2.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPublicationDate(date) ? date : null;
}
function datelineOf(text) {
  const start = text.slice(0, 160);
  const match = capitals.exec(start) ?? mixed.exec(start);
  if (match === null) return null;
  return { length: match[0].length, agency: match.at(-1) ?? null, published: fullDateIn(match[0]) };
}
var months, month, dayFirst, monthFirst, iso, stampWords, isTimestamp, isBareDate, swap, place, region, dashed, capitals, mixed;
var init_dates = __esm({
  "source/article/furniture/dates.ts"() {
    "use strict";
    init_published();
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    month = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\.?,? (\\d{4})\\b`, "i");
    monthFirst = new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
    iso = /\b(\d{4}-\d{2}-\d{2})(?!\d)/;
    stampWords = new RegExp(
      `${month}\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:(?:first )?published|(?:last )?(?:updated|modified)|posted|updated|created|date|on|at|from|local time|ago|hours?|mins?|minutes?|days?|today|yesterday)\\b|\\b(?:gmt|bst|utc|[ecmp][sd]?t|cest|ist|jst|hkt|sgt|aest|aedt|wib|z)\\b|[ap]\\.?m\\b\\.?|\\d+(?:st|nd|rd|th|z)?|[\\s.,:;|/+()\u2022\xB7\u2013\u2014-]`,
      "gi"
    );
    isTimestamp = (text) => text.length <= 140 && /\d/.test(text) && /[A-Za-zÀ-ÖØ-öø-ÿĀ-ž:/-]/.test(text) && text.replace(/(?<=\d)T(?=\d)/g, " ").replace(stampWords, "") === "";
    isBareDate = (text) => isTimestamp(text) && fullDateIn(text) !== null && !/\d[:.]\d|\d ?[ap]\.?m|T\d|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]ed\b/i.test(text);
    swap = (match) => match === null ? null : [match[0], match[2], match[1], match[3]];
    place = String.raw`(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’-]{2,25}|ST\.?|LA|EL|DE)(?:[ /-](?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’-]{0,25}|and|de)){0,4}`;
    region = `(?:, (?:[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E.]{0,20} ?){1,3}?)?`;
    dashed = String.raw` ?(?:—|--|(?<= )[–-](?= ))\s?`;
    capitals = new RegExp(
      `^(?:${place})${region}(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E]{0,6}\\.? \\d{1,2}(?:,? \\d{4})?,?)?(?: \\(([^()]{2,40})\\))?${dashed}(?=[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D0-9\u201C\u2018"'$\xA3\u20AC])`,
      ""
    );
    mixed = new RegExp(
      `^[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E.' -]{1,30} \\(([A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D .]{1,15})\\)${dashed}(?=[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D])`
    );
  }
});

// source/article/furniture/promo.ts
function isPromoRun(text) {
  if (text.length > 2e3 || /[.!…,:;][”"’')\]]{0,2}$/.test(text) || /[”"’')\]]$/.test(text)) return false;
  if (/[a-zß-öø-ÿĀ-ž]\. +[A-ZÀ-ÖØ-ÞĀ-Ž]|[,.?!][”"’'] [a-zß-öø-ÿĀ-ž]/.test(text)) return false;
  const words4 = text.split(/\s+/);
  if (words4.length < 8) return false;
  const capitals2 = words4.filter((word) => /^[“"‘'(]?[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(word)).length;
  return capitals2 / words4.length >= 0.35 && /[a-zß-öø-ÿĀ-ž0-9?’'] [A-ZÀ-ÖØ-ÞĀ-Ž]/.test(text);
}
var init_promo = __esm({
  "source/article/furniture/promo.ts"() {
    "use strict";
  }
});

// source/article/furniture/rules.ts
var name, names, rules;
var init_rules = __esm({
  "source/article/furniture/rules.ts"() {
    "use strict";
    name = "(?:[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E.'\u2019-]{0,30})";
    names = `${name}(?:(?: |, | and | & | at | in | for | of | de | van | von | da | bin | al-){1,2}${name}){0,12}`;
    rules = [
      // "Reading Time: < 1 minute", "4 min read", "Estimated read time 3 minutes"
      {
        reason: "reading time",
        cues: "read reading estimated",
        where: "anywhere",
        most: 60,
        form: /^(?:estimated )?read(?:ing)? ?time\b:?[^.]{0,30}$/i
      },
      {
        reason: "reading time",
        cues: "min mins minute minutes 1min",
        where: "anywhere",
        most: 60,
        form: /^[<~]? ?\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|to read)$/i
      },
      // "By Ann Lee and Bo Dahl in Oslo", "Exclusive | By Our Political Staff", "By Ann Lee | Science correspondent | 6 min read"
      {
        reason: "byline",
        cues: "by words written story text",
        where: "ends",
        most: 140,
        form: new RegExp(
          `^(?:[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E ]{3,30} \\| )?(?:[Bb]y|BY|(?:Words|Written|Story|Text) by):? (?!The |This |A )(?:${name} (?:(?:de|van|von|der|den|da|bin|al|el|la) ){0,2}${names}|[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D]{2,5}|Agencies|Reuters|Staff)(?: [|\xB7\u2022] [^|\xB7\u2022.]{1,50}){0,3}$`,
          ""
        )
      },
      // "Ann Lee, Political Correspondent"
      {
        reason: "byline",
        cues: "correspondent editor reporter writer columnist",
        where: "head",
        most: 100,
        form: new RegExp(
          `^${name}(?: ${name}){1,3}(?:,| \\|| -| \u2013| in ${name})? (?:[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E'\u2019&-]{1,20} ){0,4}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)$`,
          ""
        )
      },
      // "Our Bureau", "Staff Correspondent, Malmö"
      {
        reason: "byline",
        cues: "bureau correspondent correspondents reporter reporters writer desk",
        where: "head",
        most: 80,
        form: new RegExp(
          `^(?:Our|Our Own|Staff|Special|Agency|Senior) (?:Bureau|[Cc]orrespondents?|[Rr]eporters?|[Ww]riter|(?:[A-Z][a-z]+ )?[Dd]esk)(?:,? (?:in )?${names})?$`
        )
      },
      // "Local democracy reporter", under the name
      {
        reason: "byline",
        cues: "correspondent editor reporter writer columnist",
        where: "head",
        most: 60,
        form: /^(?:(?:chief|senior|deputy|assistant|local|democracy|court|crime|political|politics|business|economics|environment|science|health|education|transport|sports?|football|cricket|rugby|foreign|defence|diplomatic|religious|social|affairs|home|legal|arts|culture|media|technology|consumer|staff|data|regional|africa|asia|europe|world|news) ){1,4}(?:correspondent|editor|reporter|writer|columnist)$/i
      },
      // "Nordic reporter, in Malmö"
      {
        reason: "byline",
        cues: "correspondent editor reporter writer columnist",
        where: "head",
        most: 60,
        form: new RegExp(
          `^(?:[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E'\u2019&-]{0,20} )?(?:[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E'\u2019&-]{1,20} ){0,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist)(?:,? in ${name}|, ${name})(?: ${name})?$`
        )
      },
      // "Also read: Why your tent could cost $2000", "Letters, page 24; Leading article, page 23"
      {
        reason: "related",
        cues: "also read see further recommended more related don you watch listen in explainer",
        where: "anywhere",
        most: 250,
        form: /^[[(]?(?:also read|read also|read (?:more|next)|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news|reading))?|see also|further reading|recommended(?: for you)?|more (?:on|from|stories|coverage)[^:.]{0,40}|don[’']t miss|you (?:may|might) also like|watch(?: now)?|listen|in pictures|explainer) ?[:|»›>]/i
      },
      {
        reason: "related",
        cues: "also read related see you what more recommended most trending editors",
        where: "anywhere",
        most: 60,
        form: /^(?:also read|read (?:more|next)|related (?:articles|stories|coverage|content|topics|news)|see also|you (?:may|might) also (?:like|be interested in):?|what to read next|more (?:stories|from this section|on this (?:story|topic))|recommended (?:for you|stories)|most (?:read|popular|viewed)|trending(?: now)?|editors[’'] picks)$/i
      },
      {
        reason: "related",
        cues: "page pages p pp",
        where: "ends",
        most: 200,
        form: /^(?:[^;.]{1,60}, (?:page|pages|p|pp)\.? ?\d{1,3}(?:-\d{1,3})?(?:; |$)){1,6}$/i
      },
      // "Share this article: Facebook | X | Email", "Follow us on WhatsApp"
      {
        reason: "share",
        cues: "share",
        where: "anywhere",
        most: 160,
        form: /^share(?: (?:this|on|via|with)\b(?: (?:article|story|page|post|facebook|twitter|x|whatsapp|linkedin|friends|email))?[^.]{0,120}| ?[:|].{0,120})?$/i
      },
      {
        reason: "share",
        cues: "follow like find",
        where: "anywhere",
        most: 160,
        form: /^(?:follow|like|find) (?:us|@\w{1,30}|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{2,40}) on (?:facebook|twitter|x|whatsapp|instagram|linkedin|telegram|youtube|tiktok|threads|bluesky|google news)\b[^.]{0,80}\.?$/i
      },
      {
        reason: "share",
        cues: "copy tweet bookmark save share join listen",
        where: "anywhere",
        most: 60,
        form: /^(?:copy link|tweet|bookmark|save for later|share full article|join the conversation(?: on \w{1,20})?|listen to this article\b[^.]{0,30})$/i
      },
      {
        reason: "share",
        cues: "share tweet print save email e copy facebook twitter x whatsapp linkedin reddit telegram pinterest comment comments listen bookmark aa",
        where: "anywhere",
        most: 160,
        form: /^(?:(?:share|tweet|print|save|email|e-mail|copy link|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|comments?|listen|bookmark|a a a|aa)(?: ?[|•·,/] ?| |$)){2,12}$/i
      },
      // "Sign up for our morning newsletter", "The Briefing newsletter delivers …. Sign up to get it."
      {
        reason: "newsletter",
        cues: "sign subscribe register join get download click tap enter",
        where: "anywhere",
        most: 350,
        form: /^(?:[^.?!]{3,80}[?!] )?(?:sign up|subscribe|register|join|get(?= (?:the|our|all|more|breaking|daily|[A-Za-zÀ-ÖØ-öø-ÿĀ-ž ]{2,30} news)\b)|download|click here|tap here|enter your)\b(?=.{0,340}\b(?:newsletters?|inbox|subscribers?|alerts|app|whatsapp channel|podcast|breaking news emails?|our (?:[a-z]+ )?(?:e-?mails?|briefings?|digest)|by e-?mail(?=[:.]|$))\b).{0,340}$/i
      },
      // "Cricket newsletter: the best of the week", "Podcast: No Balls"
      {
        reason: "newsletter",
        cues: "newsletter podcast",
        where: "tail",
        most: 200,
        form: /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'& -]{0,40} )?(?:newsletter|podcast): [^.]{1,150}$/i
      },
      {
        reason: "newsletter",
        cues: "newsletter",
        where: "anywhere",
        most: 350,
        form: /^(?=.{0,340}\bnewsletter\b).{0,300}\. (?:Sign up|Subscribe)\b.{0,120}$/
      },
      {
        reason: "newsletter",
        cues: "subscribe sign log register support become already",
        where: "anywhere",
        most: 160,
        form: /^(?:subscribe|sign up|log in|sign in|register|support our journalism|become a member|already a subscriber\?.{0,60})(?: (?:now|today|here|to (?:read|continue|comment|unlock)[^.]{0,80}|for (?:free|full access)[^.]{0,60}))?[.!]?$/i
      },
      // "(Reporting by A; Editing by B)", "A B contributed reporting from Lisbon.", "Image source, Getty Images"
      {
        reason: "credit",
        cues: "reporting writing editing compiled edited translation",
        where: "anywhere",
        most: 400,
        form: /^\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslation) by [A-ZÀ-ÖØ-ÞĀ-Ž]\S{0,30} (?:[A-ZÀ-ÖØ-ÞĀ-Ž]|in |and ).{0,320}$/
      },
      {
        reason: "credit",
        cues: "contributed",
        where: "ends",
        most: 300,
        form: /^[^.]{3,200}(?:\.[^.]{1,60}){0,3} contributed (?:reporting|research|to this (?:report|story|article))(?: (?:from|in) .{1,100}|\.?)$/
      },
      // "Lee reported from Oslo. Bo Dahl in Rome contributed."
      {
        reason: "credit",
        cues: "reported",
        where: "ends",
        most: 300,
        form: new RegExp(
          `^${names} reported from ${names}(?:, and ${names} from ${names})?\\.(?: [^.]{3,150} (?:contributed|assisted)(?: to this (?:report|story|article))?\\.)?$`
        )
      },
      {
        reason: "credit",
        cues: "image photo picture video caption credit file ap afp epa pa handout getty",
        where: "anywhere",
        most: 250,
        form: /^[([]?(?:(?:image|photo|picture|video) (?:source|caption|credit|copyright|by)|(?:caption|credit|file photo)(?: by)?:|(?:ap|afp|epa|pa|file|handout) photo\b|getty images)/i
      },
      {
        reason: "credit",
        cues: "image images photo photos photograph photographs picture pictures graphic illustration",
        where: "anywhere",
        most: 250,
        form: /^[([]?(?:IMAGES?|PHOTOS?|Images?|Photos?|Photographs?|Pictures?|Graphic|Illustration)(?: by)?: ?[A-ZÀ-ÖØ-ÞĀ-Ž]/
      },
      // "Crowds at the gate. Photograph: A B/Agency", "The new bridge (Image: AGENCY)"
      {
        reason: "credit",
        cues: "photo photograph image picture credit ap afp epa getty",
        where: "anywhere",
        most: 300,
        form: /^.{0,220}(?:[|/(.] ?(?:photo(?:graph)?|image|picture|credit)(?: by|:) [^.]{2,60}\)?\.?|(?:AP|AFP|EPA) Photo\/[^.]{2,40}|\/ ?Getty Images\)?)$/i
      },
      {
        reason: "copyright",
        cues: "copyright c reserved \xA9",
        where: "anywhere",
        most: 400,
        form: /^(?:(?:copyright )?(?:©|\(c\)) ?\S.{0,380}|copyright (?:\d{4}|by)\b.{0,380}|.{0,200}\ball rights reserved\b.{0,150})$/i
      },
      // "Source: Harbour Post", "Via: Harbour Post", "Featured image: Ada Quill"
      {
        reason: "credit",
        cues: "source sources citation featured via h hat",
        where: "tail",
        most: 160,
        form: /^(?:(?:sources?|citation|featured (?:image|photo)|h\/t|hat tip)(?: credit)? ?:|via:) ?[^.!?]{2,140}\.?$/i
      },
      // "Ann Lee is a reporter for the Post.", "Follow her on Twitter @annlee."
      {
        reason: "author",
        cues: "reporter correspondent writer editor columnist contributor freelance",
        where: "tail",
        most: 400,
        form: new RegExp(
          `^${name}(?: ${name}){1,3} (?:\\([^()]{3,60}\\) )?(?:is|was) (?:a|an|the|our) (?:[A-Za-z\u2019'-]{1,20} ){0,5}(?:reporter|correspondent|writer|editor|columnist|contributor)(?:[ ,.].{0,300})?$`
        )
      },
      {
        reason: "author",
        cues: "follow",
        where: "tail",
        most: 400,
        form: /^.{0,300}\bfollow (?:him|her|them|me|us|@\w{1,30})\b.{0,40}(?:@\w|\bon (?:twitter|facebook|instagram|x|mastodon|bluesky|linkedin|threads|tiktok|youtube|telegram)\b).{0,100}$/i
      },
      // "Ann Lee, 555-0139, alee@post.example"
      {
        reason: "author",
        cues: null,
        where: "tail",
        most: 160,
        form: new RegExp(`^${names}(?:[,:|\u2022] ?(?:\\+?[\\d() .-]{7,20}|[\\w.+-]{1,60}@[\\w.-]{3,60}|@\\w{1,30})){1,3}$`)
      },
      // "Click here for more information.", "Join our forums to keep talking."
      {
        reason: "newsletter",
        cues: "click join",
        where: "tail",
        most: 350,
        form: /^(?:.{0,250}\bclick here\b.{0,80}|join (?:our|the) [^.]{0,40}\b(?:forums?|community|discussion|conversation)\b.{0,280})$/i
      },
      // "Correction: …", "This article was amended on …"
      {
        reason: "correction",
        cues: "correction clarification editor corrections a an this",
        where: "ends",
        most: 700,
        form: /^\(?(?:(?:correction|clarification|editor[’']s note|corrections and clarifications)(?: \([^)]{1,40}\))?(?::| [–—-]).{0,680}|a (?:correction|clarification) was (?:made|issued|published|appended) on .{0,650}|(?:an earlier version of )?this (?:article|story|report|post|piece)(?: by [^.]{1,60})?(?: (?:was|has been|is being) (?:amended|updated|corrected|edited|first published|originally published|modified)| (?:incorrectly|misstated|misspelled|wrongly))\b.{0,600})$/i
      },
      // "___", "* * *", "ADVERTISEMENT", "Business | Retail", "Home > World > Asia"
      { reason: "label", cues: null, where: "anywhere", most: 80, form: /^[\s_*=~#•·.–—-]{1,80}$/ },
      {
        reason: "label",
        cues: "advertisement advertisment advert ad sponsored story article continue skip loading post view leave comment comments 30 end ends",
        where: "anywhere",
        most: 80,
        form: /^(?:advertise?ment(?: [-–—] scroll to continue)?|advert|ad|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues (?:below|after)[^.]{0,40}|continue reading(?: below)?|skip to (?:main )?content|skip advertisement|loading(?:…|\.\.\.)?|post a comment|view comments|leave a comment|\d{1,5} comments?|-30-|\(?ends\)?)$/i
      },
      {
        reason: "label",
        cues: null,
        where: "head",
        most: 60,
        form: /^(?:(?:world|uk|us|u\.s\.|asia|africa|europe|americas?|middle east|politics|business|money|economy|markets|sports?|football|technology|tech|science|health|environment|climate|culture|arts|books|film|music|travel|opinion|news|breaking|breaking news|live updates|transport|exclusive|analysis|live|updated|top stor(?:y|ies)|home|latest|national|local|international|society|education|media|retail|energy)(?: news)?(?: ?[|>›»/·•] ?|$)){1,5}$/i
      },
      {
        reason: "label",
        cues: null,
        where: "head",
        most: 80,
        form: /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2} ?[|>›»] ?){1,4}[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž&]{1,15}(?: [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]{1,15}){0,2}$/
      },
      {
        reason: "label",
        cues: "topics tags filed category categories keywords",
        where: "ends",
        most: 200,
        form: /^(?:topics|tags|filed under|categor(?:y|ies)|keywords):? ?(?:[A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’.-]{1,40}(?:[,|•]|$)){1,12}$/i
      },
      {
        reason: "label",
        cues: "explore reuse",
        where: "tail",
        most: 250,
        form: /^(?:explore more on these topics\b[^.]{0,200}|reuse this content)$/i
      },
      {
        reason: "label",
        cues: "a this",
        where: "tail",
        most: 250,
        form: /^(?:a version of this (?:article|story) (?:appear|was )|this (?:article|story) (?:appears|appeared) in )/i
      }
    ];
  }
});

// source/article/furniture/part.ts
function partFurniture(blocks, hasTitle, { keepsDateline = false } = {}) {
  const bodies = blocks.flatMap(
    ({ text }, index) => isFull(text) && (index > 0 || hasTitle || blocks.length < 3) && reasonFor(text, "anywhere") === null ? [index] : []
  );
  const reasons2 = reasonsOf(blocks, bodies);
  const isAllFurniture = reasons2.every((reason) => reason !== null);
  const lastForDateline = bodies[1] ?? bodies[0] ?? 0;
  const story2 = [];
  const furniture = [];
  let byline = null;
  let agency = null;
  let copyright = null;
  let stamped = null;
  let datelined = null;
  let isDatelineDue = true;
  const drop = (text, reason) => {
    furniture.push({ text, reason: cleanLine(reason) });
    if (reason === "byline") byline ??= authorsOf(text);
    if (reason === "timestamp") stamped ??= fullDateIn(text);
    if (reason === "copyright") copyright ??= ownerOf(text);
  };
  blocks.forEach((block2, index) => {
    const { text } = block2;
    const reason = isAllFurniture ? null : reasons2[index] ?? null;
    if (reason !== null) {
      drop(text, reason);
      return;
    }
    if (index < (bodies[0] ?? 0) && isBareDate(text)) stamped ??= fullDateIn(text);
    const dateline = isDatelineDue && index <= lastForDateline ? datelineOf(text) : null;
    if (dateline === null) {
      story2.push(block2);
      return;
    }
    isDatelineDue = false;
    agency = dateline.agency === null ? null : cleanLine(dateline.agency);
    datelined = dateline.published;
    if (keepsDateline) story2.push(block2);
    else {
      furniture.push({ text: text.slice(0, dateline.length).trim(), reason: cleanLine("dateline") });
      story2.push({ ...block2, text: text.slice(dateline.length).trim() });
    }
  });
  const published2 = stamped ?? datelined;
  return {
    story: story2,
    furniture,
    byline,
    publisher: copyright ?? agency,
    published: published2 === null ? null : cleanLine(published2)
  };
}
function reasonsOf(blocks, bodies) {
  const reasons2 = blocks.map(({ text }) => reasonFor(text, "anywhere"));
  const [first, second = first] = bodies;
  const last = bodies.findLast(
    (index) => (reasonFor(blocks[index]?.text ?? "", "ends") ?? reasonFor(blocks[index]?.text ?? "", "tail")) === null
  ) ?? bodies.at(-1);
  if (first === void 0 || second === void 0 || last === void 0) return reasons2;
  blocks.forEach(({ text }, index) => {
    if (reasons2[index] !== null) return;
    if (index < first)
      reasons2[index] = (index > 0 || fullDateIn(text) !== null ? stampReason(text) : null) ?? reasonFor(text, "ends") ?? reasonFor(text, "head");
    else if (index < second)
      reasons2[index] = fullDateIn(text) === null ? only("byline", reasonFor(text, "ends")) : stampReason(text);
    if (reasons2[index] === null && index > last) {
      reasons2[index] = (/^(?:publish|updat|modifi|post)ed\b/i.test(text) ? stampReason(text) : null) ?? reasonFor(text, "ends") ?? reasonFor(text, "tail");
    }
  });
  keepBareDates(blocks, reasons2);
  markSigned(blocks, reasons2, first);
  markRelated(blocks, reasons2, last);
  markPromos(blocks, reasons2, bodies.length);
  return reasons2;
}
function keepBareDates(blocks, reasons2) {
  blocks.forEach(({ text }, index) => {
    const isAlone = [reasons2[index - 1], reasons2[index + 1]].every((reason) => (reason ?? null) === null);
    if (reasons2[index] === "timestamp" && isAlone && isBareDate(text)) reasons2[index] = null;
  });
}
function markSigned(blocks, reasons2, first) {
  const signs = (index) => /^(?:byline|timestamp)$/.test(reasons2[index] ?? "");
  for (let index = 1; index < first; index++) {
    if (reasons2[index] !== null || !isBareName.test(blocks[index]?.text ?? "")) continue;
    if (blocks[index]?.text.includes(" ") && index + 1 < first && signs(index + 1)) reasons2[index] = "byline";
    else if (index + 1 === first && signs(index - 1)) reasons2[index] = "dateline";
  }
}
function markRelated(blocks, reasons2, last) {
  for (let index = last + 2; index < blocks.length; index++) {
    const text = blocks[index]?.text ?? "";
    const isUnder = reasons2[index - 1] === "related" && text.length <= 150 && !/[.…][”"’')\]]{0,2}$/.test(text);
    if (isUnder && reasons2[index] === null) reasons2[index] = "related";
  }
}
function markPromos(blocks, reasons2, bodies) {
  if (bodies < 3) return;
  for (let index = blocks.length - 1; index > 0; index--) {
    if (reasons2[index] !== null) continue;
    if (!isPromoRun(blocks[index]?.text ?? "")) return;
    reasons2[index] = "promo";
  }
}
function reasonFor(text, where) {
  if (text.length > longest) return null;
  const woken = new Set(byShape);
  for (const word of text.toLowerCase().split(/[^a-z\d©]+/)) for (const rule of byCue.get(word) ?? []) woken.add(rule);
  const takes = (rule) => rule.where === where && text.length <= rule.most && rule.form.test(text);
  return rules.find((rule) => woken.has(rule) && takes(rule))?.reason ?? null;
}
function authorsOf(text) {
  const start = /^(?:.{0,40}\| )?(?:(?:words|written|story|text) )?by:? /i.exec(text)?.[0].length ?? 0;
  const names4 = text.slice(start);
  const end = names4.search(/ [|·•] | at [A-ZÀ-ÖØ-ÞĀ-Ž]| in [A-ZÀ-ÖØ-ÞĀ-Ž]|, [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]+$/);
  return cleanLine(end === -1 ? names4 : names4.slice(0, end));
}
function ownerOf(text) {
  const match = /^(?:copyright )?(?:©|\(c\)|copyright)[ ,]{0,2}(?:\d{4}(?:[-–]\d{2,4})?)?[ ,]{0,2}(?:by )?([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’-]{1,60})/i.exec(
    text
  );
  const owner = match?.[1]?.replace(/\s*\b(?:\d{4}|all rights reserved).*$/i, "").trim();
  return owner === void 0 || owner === "" ? null : cleanLine(owner);
}
var isFull, stampReason, only, isBareName, byCue, byShape, longest;
var init_part = __esm({
  "source/article/furniture/part.ts"() {
    "use strict";
    init_clean();
    init_dates();
    init_promo();
    init_rules();
    isFull = (text) => text.length >= 30 && /[.!?…][”"’')\]]{0,2}$/.test(text) && !isTimestamp(text);
    stampReason = (text) => isTimestamp(text) ? "timestamp" : null;
    only = (wanted, reason) => reason === wanted ? reason : null;
    isBareName = /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4}(?:and (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4})?$/;
    byCue = /* @__PURE__ */ new Map();
    byShape = [];
    for (const rule of rules) {
      if (rule.cues === null) byShape.push(rule);
      for (const cue of rule.cues?.split(" ") ?? []) byCue.set(cue, [...byCue.get(cue) ?? [], rule]);
    }
    longest = Math.max(...rules.map(({ most }) => most));
  }
});

// source/article/title.ts
function withTitle(blocks) {
  const [first, ...rest] = blocks;
  return first !== void 0 && isTitle(first, rest) ? [{ ...first, kind: "title" }, ...rest] : blocks;
}
function isTitle({ text, kind }, rest) {
  if (kind !== "paragraph" || rest.length === 0 || text.length > 200 || /[,;:]$/.test(text)) return false;
  const longest3 = rest.reduce((most, block2) => Math.max(most, block2.text.length), 0);
  return stopped.test(text) ? text.length <= 160 && !/[.!?] +[A-ZÀ-Ž]/.test(text) && longest3 >= 2 * text.length : longest3 >= 20;
}
function isHeading({ text, kind }, index, next) {
  return kind === "paragraph" && index > 0 && text.length <= 80 && !isBareDate(text) && /^[“‘"']?[A-Z\d\u00c0-\uffff]/.test(text) && !/[.,;:…!][”"’')\]]{0,2}$/.test(text) && !/[”"’']$/.test(text) && next !== void 0 && next.kind !== "title" && next.text.length > text.length && /[.!?:…][”"’')\]]{0,2}$/.test(next.text);
}
var stopped, withHeadings;
var init_title = __esm({
  "source/article/title.ts"() {
    "use strict";
    init_dates();
    stopped = /[.…][”"’')\]]{0,2}$/;
    withHeadings = (blocks) => blocks.map((block2, index) => isHeading(block2, index, blocks[index + 1]) ? { ...block2, kind: "heading" } : block2);
  }
});

// source/article/article-from.ts
function articleFrom(raw) {
  const { text: cleaned, removed } = cleanCounting(raw.text);
  const given = cleanLine(raw.title ?? "", longestTitle);
  const blocks = blocksOf(given === "" ? cleaned : withoutStart(cleaned, given));
  const { story: story2, furniture, byline, publisher, published: published2 } = partFurniture(blocks, given !== "");
  const titled = given === "" ? withTitle(story2) : [{ text: given, kind: "title" }, ...story2];
  const warning = removalWarning(removed);
  return assemble({
    source: cleanLine(raw.source, longestSource),
    byline,
    publisher,
    published: raw.published === void 0 ? published2 : clean(raw.published),
    language: raw.language === void 0 ? null : cleanLine(raw.language),
    blocks: withHeadings(titled),
    furniture,
    warnings: warning === null ? [] : [warning]
  });
}
function withoutStart(text, title) {
  let at = text.length - text.trimStart().length;
  for (const word of title.split(" ")) {
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(word, at)) return text;
    at += word.length;
  }
  return /^[ ]{0,20}(?:\n|$)/.test(text.slice(at, at + 21)) ? text.slice(at) : text;
}
var longestTitle, longestSource;
var init_article_from = __esm({
  "source/article/article-from.ts"() {
    "use strict";
    init_assemble();
    init_blocks();
    init_clean();
    init_part();
    init_title();
    longestTitle = 1e3;
    longestSource = 4096;
  }
});

// source/article/fault.ts
var exitCodes, Fault;
var init_fault = __esm({
  "source/article/fault.ts"() {
    "use strict";
    exitCodes = {
      done: 0,
      usage: 2,
      notAnArticle: 65,
      cannotOpen: 66,
      network: 69,
      ours: 70,
      cannotWrite: 74,
      settings: 78,
      interrupted: 130
    };
    Fault = class extends Error {
      constructor(kind, message) {
        super(message);
        this.kind = kind;
        this.message = message;
      }
      kind;
      message;
      name = "Fault";
      get exitCode() {
        return exitCodes[this.kind];
      }
    };
  }
});

// source/article/language.ts
async function withLanguage(article) {
  if (article.language !== null) return article;
  const sample = article.text.slice(0, sampled);
  const language = isPlainlyEnglish(sample) ? "en" : await detected(sample);
  return language === null ? article : { ...article, language: clean(language) };
}
function isPlainlyEnglish(text) {
  const tokens = text.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? [];
  const found = tokens.filter((token) => words3.has(token));
  return found.length >= 3 && new Set(found).size >= 2 && found.length * 16 >= tokens.length;
}
async function detected(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  if (letters < fewestLetters && ideographs < fewestIdeographs) return null;
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(text);
  const { en = 0, [result.language]: best = 0 } = result.getScores();
  return result.isReliable() && (result.language === "en" || en < best * 0.9) ? result.language : null;
}
var isLanguageTag, sampled, words3, fewestLetters, fewestIdeographs;
var init_language = __esm({
  "source/article/language.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    isLanguageTag = (text) => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,6}$/i.test(text);
    sampled = 4e3;
    words3 = new Set(
      "the and that with said from have were which this would has his their they been will who after its when about".split(
        " "
      )
    );
    fewestLetters = 60;
    fewestIdeographs = 15;
  }
});

// source/article/sources/delivered.ts
var faultsOf, nameOf;
var init_delivered = __esm({
  "source/article/sources/delivered.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    faultsOf = (source) => (kind, why) => new Fault(kind, ours`${source === "-" ? ours`standard input` : nameOf(source)}: ${why}`);
    nameOf = (source) => cleanLine(source.replace(/^([a-z][a-z\d+.-]{1,20}:[\\/]{2,10})[^\\/?#]{0,4000}@/i, "$1"), 4096);
  }
});

// source/article/decode.ts
function decode(bytes, stated = null) {
  const mark2 = markOf(bytes);
  if (mark2 !== null) return textOf(bytes, mark2, false);
  if (isDocument(bytes)) return null;
  const utf8 = readUtf8(bytes);
  for (const label of [stated, ownLabel(bytes)]) {
    const name2 = label === null ? null : nameOf2(label);
    if (name2 === null || name2 === "utf-8" || name2 === "windows-1252" && utf8 !== null) continue;
    const text = name2 === "windows-1252" ? decodeWindows1252(bytes) : textOf(bytes, name2, true);
    if (text !== null && !isBinary(text)) return text;
  }
  const controls = controlsIn(bytes);
  if (utf8 !== null) return controls > bytes.length / 10 ? null : utf8;
  return controls > bytes.length / 200 ? null : decodeWindows1252(bytes);
}
function markOf(bytes) {
  const [first, second, third2] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return first === 239 && second === 187 && third2 === 191 ? "utf-8" : null;
}
function textOf(bytes, label, fatal) {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes.subarray(0, bytes.length - (oddEnd(bytes, label) ? 1 : 0)));
  } catch {
    return null;
  }
}
function readUtf8(bytes) {
  const strict = textOf(bytes, "utf-8", true);
  if (strict !== null) return strict;
  const loose = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const [character] of loose.matchAll(/[^\0-\u007f]/gu)) character === "\uFFFD" ? broken++ : whole++;
  return whole > broken * 4 ? loose : null;
}
function ownLabel(bytes) {
  const match = labels2.exec(latin1(bytes.subarray(0, 4096)));
  const label = match?.[1] ?? match?.[2] ?? null;
  return label === null || /^utf-?16/i.test(label) ? null : label;
}
function nameOf2(label) {
  if (/^(?:iso-?8859-?1|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|(?:x-)?cp1252|windows-1252)$/i.test(label.trim()))
    return "windows-1252";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
function controlsIn(bytes) {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) count++;
  return count;
}
var windows1252, oddEnd, labels2, isDocument, isBinary, latin1, decodeWindows1252;
var init_decode = __esm({
  "source/article/decode.ts"() {
    "use strict";
    windows1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
    oddEnd = (bytes, label) => label.startsWith("utf-16") && bytes.length % 2 === 1;
    labels2 = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})|^\s{0,100}<\?xml\s[^>?]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;
    isDocument = (bytes) => ["%PDF-", "\x8B"].some((start) => Array.from(start, (c, at) => bytes[at] === c.charCodeAt(0)).every(Boolean));
    isBinary = (text) => (text.match(/[\0-\u0008\u000e-\u001a]/g)?.length ?? 0) > text.length / 200;
    latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    decodeWindows1252 = (bytes) => latin1(bytes).replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 128));
  }
});

// source/article/kind.ts
function kindOf3(text, { name: name2 = "", contentType = null } = {}) {
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(name2) || contentType === "text/markdown";
  const root = rootOf(text);
  if (root !== null) {
    if (/^(?:rss|feed|rdf:rdf)$/.test(root.name)) return "feed";
    if (root.isPage || !isMarkdown && tags.test(root.name)) return "html";
    if (root.isXml) return "xml";
  }
  if (isJsonFeed(text)) return "feed";
  if (isMarkdown) return "markdown";
  if (/\.x?html?$/i.test(name2) || /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType ?? "")) return "html";
  if (/^application\/(?:feed\+)?json$/.test(contentType ?? "")) return "json";
  return /^application\/(?:.{1,20}\+)?xml$/.test(contentType ?? "") ? "xml" : "text";
}
function rootOf(text) {
  let at = text.charCodeAt(0) === 65279 ? 1 : 0;
  let isXml = false;
  let hasComment = false;
  for (let pieces = 0; pieces < 100; pieces++) {
    prolog.lastIndex = at;
    const match = prolog.exec(text);
    if (match === null) break;
    const [, instruction, comment, doctype] = match;
    at = prolog.lastIndex;
    if (doctype?.toLowerCase() === "html") return { name: "html", isPage: true, isXml };
    if (instruction !== void 0) isXml ||= instruction.toLowerCase() === "xml";
    if (comment !== void 0) {
      const end = text.indexOf("-->", at);
      if (end === -1) break;
      at = end + 3;
      hasComment = true;
    }
  }
  element.lastIndex = at;
  const name2 = element.exec(text)?.[1]?.toLowerCase();
  if (name2 === void 0) return isXml || hasComment ? { name: "", isPage: false, isXml } : null;
  return { name: name2, isPage: name2 === "html" || name2 === "head" || name2 === "body", isXml };
}
var tags, prolog, element, isJsonFeed;
var init_kind = __esm({
  "source/article/kind.ts"() {
    "use strict";
    tags = /^(?:html|head|body|meta|title|link|base|script|style|article|section|main|header|nav|div|p|h[1-6]|table|span|ul|ol|blockquote|figure|img|a)$/;
    prolog = /\s{0,10000}(?:<\?([a-z-]{1,40})[^>]{0,2000}\?>|<!(--)|<!doctype\s{1,20}([\w:.-]{1,40})[^>[]{0,2000}(?:\[[^\]]{0,2000}\]\s{0,20})?>)/iy;
    element = /\s{0,10000}<([a-z][\w:-]{0,40})(?=[\s/>])/iy;
    isJsonFeed = (text) => /^\ufeff?\s{0,1000}\{/.test(text) && /"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(text);
  }
});

// source/article/magic.ts
var formats, formatOf;
var init_magic = __esm({
  "source/article/magic.ts"() {
    "use strict";
    init_clean_text();
    formats = [
      ["%PDF-", ours`a PDF`],
      ["\x89PNG", ours`a picture`],
      ["\xFF\xD8\xFF", ours`a picture`],
      ["GIF8", ours`a picture`],
      ["PK", ours`a zip archive or an office document`],
      ["\xD0\xCF\xE0", ours`an office document`],
      ["{\\rtf", ours`a document in RTF`],
      ["\x8B", ours`a gzip inside a gzip`],
      ["BZh", ours`a bzip2 archive`],
      ["\xFD7zXZ", ours`an xz archive`],
      ["(\xB5/\xFD", ours`a zstd archive`],
      ["\x7FELF", ours`a program`]
    ];
    formatOf = (bytes) => formats.find(([start]) => Array.from(start, (c, at) => bytes[at] === c.charCodeAt(0)).every(Boolean))?.[1] ?? null;
  }
});

// source/article/html/titles.ts
function withoutSite(title, publisher) {
  const match = /^.{10,}(?=\s[|–—·»-]\s(.{2,60})$)/u.exec(title);
  const [story2 = "", site = ""] = match ?? [];
  const isSite = publisher !== null && plainly(site) !== "" && (plainly(publisher).includes(plainly(site)) || plainly(site).includes(plainly(publisher)));
  return isSite || /\s[|»]\s[^|»]{2,40}$/.test(title.slice(story2.length)) ? title.slice(0, story2.length || void 0) : title;
}
function isSameTitle(text, title) {
  const [here, there] = [wordsIn(text), wordsIn(title)];
  const shared = [...here].filter((word) => there.has(word)).length;
  return shared > 1 && shared >= 0.7 * here.size && shared >= 0.4 * there.size;
}
function sharesWord(a, b) {
  const there = wordsIn(b);
  return a === "" || b === "" || [...wordsIn(a)].some((word) => word.length > 3 && there.has(word));
}
var plainly, wordsIn;
var init_titles = __esm({
  "source/article/html/titles.ts"() {
    "use strict";
    plainly = (name2) => name2.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    wordsIn = (title) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]{1,50}/gu));
  }
});

// source/article/html/linked-data.ts
function linkedArticle(scripts, title) {
  const articles3 = articlesIn(scripts);
  const article = articles3.find((thing) => isSameTitle(textIn(thing, "headline") ?? "", title)) ?? articles3.find((thing) => sharesWord(textIn(thing, "headline") ?? title, title));
  if (article === void 0) return null;
  return {
    headline: textIn(article, "headline") ?? textIn(article, "name"),
    authors: namesIn(article.author ?? article.creator),
    publisher: namesIn(article.publisher ?? article.sourceOrganization)[0] ?? null,
    published: textIn(article, "datePublished") ?? textIn(article, "dateCreated"),
    language: textIn(article, "inLanguage"),
    body: textIn(article, "articleBody")
  };
}
function articlesIn(scripts) {
  const pending = scripts.map(parsed).reverse();
  const articles3 = [];
  for (let seen = 0; pending.length > 0 && seen < mostThings; seen++) {
    const value = pending.pop();
    if (Array.isArray(value)) {
      for (const item of value.slice(0, mostThings).reverse()) pending.push(item);
    } else if (isThing(value)) {
      if (list(value["@type"]).some((type) => typeof type === "string" && articleType.test(type))) articles3.push(value);
      for (const name2 of ["mainEntity", "mainEntityOfPage", "@graph"]) if (name2 in value) pending.push(value[name2]);
    }
  }
  return articles3;
}
function parsed(script) {
  const json = script.replace(/^\s{0,1000}(?:<!--|\/\*\s{0,10}<!\[CDATA\[\s{0,10}\*\/|\/\/\s{0,10}<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|(?:\/\*|\/\/)?\s{0,10}\]\]>\s{0,10}(?:\*\/)?)[\s;]{0,100}$/, "").replace(/;\s{0,100}$/, "");
  for (const attempt of [json, json.replace(/[\u0000-\u001f]/g, " ")]) {
    try {
      return JSON.parse(attempt);
    } catch {
    }
  }
  return null;
}
function textIn(thing, name2) {
  const value = list(thing[name2])[0];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
var mostThings, articleType, isThing, list, namesIn;
var init_linked_data = __esm({
  "source/article/html/linked-data.ts"() {
    "use strict";
    init_titles();
    mostThings = 5e3;
    articleType = /(?:^|\/)(?:(?:\w{0,30}News)?Article|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;
    isThing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    list = (value) => Array.isArray(value) ? value : [value];
    namesIn = (value) => list(value).slice(0, 20).flatMap((item) => isThing(item) ? [textIn(item, "name")] : typeof item === "string" ? [item] : []).filter((name2) => name2 !== null && !/^https?:/.test(name2));
  }
});

// source/article/address.ts
function webAddress(href, base) {
  if (href.length > longest2 || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.username = "";
  url.password = "";
  return clean(url.href);
}
var longest2;
var init_address = __esm({
  "source/article/address.ts"() {
    "use strict";
    init_clean();
    longest2 = 4096;
  }
});

// source/article/html/metadata.ts
function metadataOf(document, linked, plain3, url) {
  const meta = metaOf(document);
  const first = (candidates, most = 300) => {
    for (const candidate of candidates) {
      const text = cleanLine(plain3(candidate ?? ""), most);
      if (text !== "") return text;
    }
    return null;
  };
  const textOf3 = (selector) => document.querySelector(selector)?.textContent ?? null;
  const attribute = (selector, name2) => document.querySelector(selector)?.getAttribute(name2) ?? null;
  const publisher = first([
    linked?.publisher ?? null,
    meta("og:site_name"),
    meta("publisher"),
    meta("dc.publisher"),
    meta("application-name")
  ]);
  const headings = [...document.querySelectorAll("h1")];
  const title = first(
    [
      linked?.headline ?? null,
      meta("og:title"),
      meta("twitter:title"),
      headings.length === 1 ? headings[0]?.textContent ?? null : null,
      textOf3("title"),
      headings[0]?.textContent ?? null
    ],
    longestTitle
  );
  return {
    title: title === null ? null : withoutSite(title, publisher),
    byline: first(
      [
        (linked?.authors ?? []).join(", "),
        ...["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"].map(meta),
        textOf3("[rel=author]"),
        textOf3("[itemprop=author]"),
        textOf3("[class*=byline]")
      ].map(nameIn)
    ),
    publisher,
    dates: [
      linked?.published ?? null,
      ...[
        "article:published_time",
        "article:published",
        "og:published_time",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "pubdate",
        "publishdate",
        "publish-date",
        "date"
      ].map(meta),
      attribute("[itemprop=datePublished]", "content") ?? attribute("[itemprop=datePublished]", "datetime"),
      attribute("time[pubdate]", "datetime"),
      attribute("article time[datetime], header time[datetime]", "datetime"),
      attribute("time[datetime]", "datetime"),
      ...["time", ...shown].map(textOf3)
    ],
    address: addressOf(
      attribute("base[href]", "href"),
      url ?? attribute("link[rel=canonical]", "href") ?? meta("og:url")
    ),
    language: languageIn([
      linked?.language ?? null,
      document.documentElement?.getAttribute("lang") ?? null,
      meta("og:locale"),
      meta("content-language")
    ])
  };
}
function addressOf(base, own) {
  for (const [href, above] of [
    [base ?? "", own ?? void 0],
    [own ?? "", void 0]
  ]) {
    const address2 = href === "" ? null : webAddress(href, above);
    if (address2 !== null) return address2;
  }
  return void 0;
}
function metaOf(document) {
  const found = /* @__PURE__ */ new Map();
  for (const element2 of document.querySelectorAll("meta")) {
    const content2 = element2.getAttribute("content");
    if (content2 === null || content2.trim() === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name2 = element2.getAttribute(attribute)?.toLowerCase();
      if (name2 !== void 0 && !found.has(name2)) found.set(name2, content2);
    }
  }
  return (name2) => found.get(name2) ?? null;
}
function nameIn(written) {
  const name2 = (written ?? "").replace(/\s{1,100}/g, " ").trim();
  if (/^https?:|^www\.|@/.test(name2) || name2.length > 120 || /\d{4}/.test(name2)) return null;
  return name2.replace(/^(?:by|von|par|por|di)[: ]{1,3}(?=\p{Lu})/iu, "");
}
function languageIn(candidates) {
  for (const candidate of candidates) {
    const tag3 = (candidate ?? "").split(",", 1)[0]?.trim().replace(/_/g, "-") ?? "";
    if (isLanguageTag(tag3)) return cleanLine(tag3);
  }
  return null;
}
var shown;
var init_metadata = __esm({
  "source/article/html/metadata.ts"() {
    "use strict";
    init_address();
    init_article_from();
    init_clean();
    init_language();
    init_titles();
    shown = ["publish", "posted", "dateline", "timestamp", "byline"].map((name2) => `[class*=${name2}]`);
  }
});

// source/article/html/dom.ts
function walk(root, { enter, leave }) {
  let node = root.firstChild;
  while (node !== null) {
    if (enter(node) && isElement(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node.nextSibling === null) {
      const parent = node.parentNode;
      if (parent === null || parent === root) return;
      leave(parent);
      node = parent;
    }
    node = node.nextSibling;
  }
}
var elementType, textType, isElement, isText, blockNames, isBlock;
var init_dom = __esm({
  "source/article/html/dom.ts"() {
    "use strict";
    elementType = 1;
    textType = 3;
    isElement = (node) => node.nodeType === elementType;
    isText = (node) => node.nodeType === textType;
    blockNames = new Set(
      "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul amp-img picture".split(
        " "
      )
    );
    isBlock = (element2) => blockNames.has(element2.localName);
  }
});

// source/article/html/page.ts
import { parseHTML } from "linkedom";
function pageOf(html2) {
  const document = withBody(parse(html2));
  const linkedData = prune(document);
  return { document, linkedData };
}
function withBody(document) {
  const whole = parse("<!doctype html><html><head></head><body></body></html>");
  const language = document.documentElement?.getAttribute("lang");
  if (language != null) whole.documentElement?.setAttribute("lang", language);
  const pending = [...document.childNodes].filter(({ nodeType }) => nodeType !== doctypeType).reverse();
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (isElement(node) && ofHead.has(node.localName)) whole.head.appendChild(node);
    else if (!isElement(node) || !dissolved.has(node.localName)) whole.body.appendChild(node);
    else for (const child of [...node.childNodes].reverse()) pending.push(child);
  }
  return whole;
}
function prune(document) {
  const linkedData = [];
  const unreadNodes = [];
  const tooDeep = [];
  let depth = 0;
  walk(document.documentElement, {
    enter(node) {
      if (!isElement(node)) {
        if (!isText(node)) unreadNodes.push(node);
        return false;
      }
      if (unread.has(node.localName) || isHidden(node)) {
        if (node.localName === "script" && /ld\+json/i.test(node.getAttribute("type") ?? ""))
          linkedData.push(node.textContent ?? "");
        unreadNodes.push(node);
        return false;
      }
      tidy(node);
      if (++depth > deepest) tooDeep.push(node);
      return true;
    },
    leave() {
      depth--;
    }
  });
  for (const node of unreadNodes) node.remove();
  for (const element2 of tooDeep) dissolve(element2, document);
  return linkedData;
}
function dissolve(element2, document) {
  const parent = element2.parentNode;
  if (parent === null) return;
  const isBreak = (node) => node !== null && isElement(node) && node.localName === "br";
  if (isBlock(element2) && !isBreak(element2.previousSibling)) parent.insertBefore(document.createElement("br"), element2);
  for (const child of [...element2.childNodes]) parent.insertBefore(child, element2);
  if (isBlock(element2) && !isBreak(element2.nextSibling)) parent.insertBefore(document.createElement("br"), element2);
  element2.remove();
}
function tidy(element2) {
  for (const { name: name2, value } of [...element2.attributes]) {
    const lower = name2.toLowerCase();
    if (lower === "style") element2.removeAttribute(name2);
    else if (lower !== name2) {
      element2.removeAttribute(name2);
      element2.setAttribute(lower, value);
    }
  }
}
var deepest, unread, parse, doctypeType, dissolved, ofHead, inlineTag, plainOf, isHidden;
var init_page = __esm({
  "source/article/html/page.ts"() {
    "use strict";
    init_dom();
    deepest = 100;
    unread = new Set(
      "script style svg noscript template iframe object embed canvas audio video source track select option button input textarea".split(
        " "
      )
    );
    parse = (html2) => parseHTML(html2).document;
    doctypeType = 10;
    dissolved = /* @__PURE__ */ new Set(["html", "head", "body"]);
    ofHead = /* @__PURE__ */ new Set(["title", "meta", "link", "base"]);
    inlineTag = /<(?!\/?(?:a|b|br|div|em|i|p|q|s|small|span|strong|sub|sup|u)\b)/gi;
    plainOf = (text) => /[<&]/.test(text) ? withBody(parse(`<body>${text.replace(inlineTag, "&lt;")}</body>`)).body.textContent ?? "" : text;
    isHidden = (element2) => element2.hasAttribute("hidden") || /display ?: ?none|visibility ?: ?hidden/i.test(element2.getAttribute("style") ?? "");
  }
});

// source/article/rfc822.ts
function isoOfRfc822(text) {
  const match = form.exec(text.trim().slice(0, 60));
  if (match === null) return null;
  const [, day = "", name2 = "", year = "", hour, minute, second = "00", zone = "", zoneHour, zoneMinute] = match;
  const month2 = months2.indexOf(name2.toLowerCase()) + 1;
  const full = year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
  const date = `${full}-${String(month2).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const offset = zoneHour === void 0 ? zones[zone.toLowerCase()] ?? "" : `${zoneHour}:${zoneMinute}`;
  const iso2 = hour === void 0 ? date : `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
  return isPublicationDate(iso2) ? iso2.replace(/[+-]00:00$/, "Z") : null;
}
var months2, zones, form;
var init_rfc822 = __esm({
  "source/article/rfc822.ts"() {
    "use strict";
    init_published();
    months2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    zones = {
      gmt: "Z",
      utc: "Z",
      ut: "Z",
      z: "Z",
      est: "-05:00",
      edt: "-04:00",
      cst: "-06:00",
      cdt: "-05:00",
      mst: "-07:00",
      mdt: "-06:00",
      pst: "-08:00",
      pdt: "-07:00"
    };
    form = /^(?:[a-z]{3,9},?\s{1,5})?(\d{1,2})[\s-]{1,5}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,5}(\d{4}|\d{2})(?:\s{1,5}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,5}(?:([a-z]{1,4})|([+-]\d{2}):?(\d{2}))?)?/i;
  }
});

// source/article/iso-date.ts
function isoDateOf(written) {
  const text = written.trim().slice(0, 100);
  const iso2 = text.replace(/^(\d{4}-\d{2}-\d{2}) {1,3}(?=\d{2}:)/, "$1T").replace(/ {1,3}(?=[+-]\d{2}:?\d{2}$|Z$)/, "");
  return isPublicationDate(iso2) ? iso2 : isoOfRfc822(text) ?? fullDateIn(text);
}
var init_iso_date = __esm({
  "source/article/iso-date.ts"() {
    "use strict";
    init_dates();
    init_published();
    init_rfc822();
  }
});

// source/article/html/publication.ts
function publicationOf(said, witness) {
  const latest = witness === void 0 ? null : minuteOf(witness, "latest");
  const warnings = [];
  for (const written of said) {
    const date = written === null ? null : isoDateOf(written);
    if (date === null) continue;
    if (latest === null || (minuteOf(date, "earliest") ?? 0) <= latest) return { published: cleanLine(date), warnings };
    if (warnings.length === 0 && witness !== void 0)
      warnings.push(
        ours`the page says it was published on ${cleanLine(date)}, after it came (${cleanLine(witness)}): not taken`
      );
  }
  return { published: null, warnings };
}
function minuteOf(date, which) {
  const match = form2.exec(date);
  if (match === null) return null;
  const [, year = "", month2 = "", day = "", hour, minute = "0", zone] = match;
  const start = Date.UTC(Number(year), Number(month2) - 1, Number(day), Number(hour ?? "0"), Number(minute)) / 6e4;
  const isLatest = which === "latest";
  const time = hour === void 0 && isLatest ? start + perDay : start;
  if (zone === void 0) return isLatest ? time + farthestZone : time - farthestZone;
  if (zone === "Z") return time;
  const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? time + offset : time - offset;
}
var farthestZone, perDay, form2;
var init_publication = __esm({
  "source/article/html/publication.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_iso_date();
    farthestZone = 14 * 60;
    perDay = 24 * 60;
    form2 = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})[\d:.,]{0,13}(Z|[+-]\d{2}:?\d{2})?)?$/;
  }
});

// source/article/html/container.ts
import { Readability } from "@mozilla/readability";
function containerOf(document) {
  const reader = new Readability(document, {
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: mostElements,
    serializer: (node) => node
  });
  const own = reader;
  const hasSingleTag = own._hasSingleTagInsideElement.bind(reader);
  const steps2 = {
    // Addresses are made whole here, and what its elements are called is needed after.
    _postProcessContent() {
    },
    _hasSingleTagInsideElement(element2, tag3) {
      const isSo = hasSingleTag(element2, tag3);
      if (isSo && tag3 === "P") nameParagraph(element2);
      return isSo;
    }
  };
  Object.assign(reader, steps2);
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
function nameParagraph(element2) {
  const names4 = ["class", "id", "role", outerNames].map((name2) => element2.getAttribute(name2) ?? "").join(" ");
  for (const child of element2.childNodes)
    if (isElement(child) && names4.trim() !== "") child.setAttribute(outerNames, names4.trim());
}
var mostElements, outerNames;
var init_container = __esm({
  "source/article/html/container.ts"() {
    "use strict";
    init_dom();
    mostElements = 3e4;
    outerNames = "data-outer-names";
  }
});

// source/article/rich-block.ts
function richBlock(runs, kind) {
  const parts = [];
  const found = [];
  let length = 0;
  let isSpaceDue = false;
  for (const { text: text2, href } of runs) {
    const start = length;
    let isFirst = true;
    let firstAt = start;
    for (const [index, word] of clean(text2).split(/\s+/u).entries()) {
      if (index > 0) isSpaceDue = length > 0;
      if (word === "") continue;
      if (isSpaceDue) {
        parts.push(space);
        length++;
        isSpaceDue = false;
      }
      if (isFirst) firstAt = length;
      isFirst = false;
      parts.push(word);
      length += word.length;
    }
    if (href != null && !isFirst) found.push({ start: firstAt, end: length, href });
  }
  const whole = join(parts, "");
  const text = clean(whole);
  if (text.trim() === "") return null;
  if (text !== whole) return { text: text.trim(), kind };
  const links = joined(found).map(({ start, end, href }) => ({ start: length - start, end: length - end, href }));
  return links.length === 0 ? { text, kind } : { text, kind, links };
}
function joined(found) {
  const links = [];
  for (const link of found) {
    const before2 = links.at(-1);
    if (before2 !== void 0 && before2.href === link.href && link.start - before2.end <= 1)
      links[links.length - 1] = { ...before2, end: link.end };
    else links.push(link);
  }
  return links;
}
var space;
var init_rich_block = __esm({
  "source/article/rich-block.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    space = clean(" ");
  }
});

// source/article/html/page-blocks.ts
function blocksIn(root, base, isSkipped = () => false) {
  const blocks = [];
  const regions = [];
  const raw = [];
  const open3 = [];
  const holders = [root];
  const kinds3 = ["paragraph"];
  let runs = [];
  let link = null;
  let linked = 0;
  let images = 0;
  let row = null;
  const flush = () => {
    const block2 = runs.length === 0 ? null : richBlock(runs, kinds3.at(-1) ?? "paragraph");
    if (block2 !== null)
      blocks.push({ ...block2, element: holders.at(-1) ?? root, linked: Math.min(linked, block2.text.length) });
    runs = [];
    linked = 0;
  };
  const add = (text) => {
    raw.push(text);
    if (link !== null) linked += text.replace(/\s+/g, " ").length;
    const href = link?.href ?? null;
    const last = runs.at(-1);
    if (last !== void 0 && last.href === href) runs[runs.length - 1] = { text: last.text + text, href };
    else runs.push({ text, href });
  };
  const begin2 = (element2) => {
    const name2 = element2.localName;
    const breaks = row === null && (isBlock(element2) || isBroken(element2));
    const isRow = name2 === "tr" && row === null && isPlainRow(element2);
    if (breaks) {
      flush();
      holders.push(element2);
      kinds3.push(isRow ? "item" : kindOf4(name2, kinds3.at(-1) ?? "paragraph"));
    } else if (row !== null && runs.length > 0 && isBlock(element2)) add(name2 === "td" || name2 === "th" ? " | " : " ");
    if (isPicture(element2)) images++;
    if (name2 === "a") link = { href: webAddress(element2.getAttribute("href") ?? "", base) };
    if (isRow) row = element2;
    open3.push({ element: element2, from: blocks.length, breaks, images });
  };
  walk(root, {
    enter(node) {
      if (isText(node)) add(node.textContent ?? "");
      if (!isElement(node) || isSkipped(node)) return false;
      if (node.localName === "br") {
        if (row === null) flush();
        else add(" ");
        return false;
      }
      begin2(node);
      return true;
    },
    leave(element2) {
      const begun = open3.pop();
      if (element2.localName === "a") link = null;
      if (element2 === row) row = null;
      if (begun?.breaks !== true) return;
      flush();
      holders.pop();
      kinds3.pop();
      if (blocks.length > begun.from)
        regions.push({ element: element2, from: begun.from, to: blocks.length, images: images - begun.images });
    }
  });
  flush();
  return { blocks, regions, raw: raw.join("") };
}
function kindOf4(name2, outer) {
  if (/^h[1-6]$/.test(name2)) return "heading";
  if (name2 === "blockquote") return "quote";
  return name2 === "li" ? "item" : outer;
}
function isPlainRow(row) {
  let cells2 = 0;
  let length = 0;
  let isPlain = true;
  walk(row, {
    enter(node) {
      if (isText(node)) length += (node.textContent ?? "").trim().length;
      if (length > longestRow) isPlain = false;
      if (!isElement(node) || !isPlain) return false;
      if (node.localName === "td" || node.localName === "th") cells2++;
      else if (isBlock(node) && node.localName !== "p" && node.localName !== "div") isPlain = false;
      return isPlain;
    },
    leave() {
    }
  });
  return isPlain && cells2 > 1;
}
var longestRow, isPicture, captioned, isBroken;
var init_page_blocks = __esm({
  "source/article/html/page-blocks.ts"() {
    "use strict";
    init_address();
    init_rich_block();
    init_dom();
    longestRow = 400;
    isPicture = (element2) => (element2.localName === "img" || element2.localName === "amp-img") && !/emoji|icon|smil|avatar|logo/i.test(element2.getAttribute("class") ?? "");
    captioned = /caption|credit/i;
    isBroken = (element2) => element2.localName !== "a" && captioned.test(element2.getAttribute("class") ?? "");
  }
});

// source/article/html/regions.ts
function namesOf(element2) {
  const given = ["class", "id", "role", outerNames].map((name2) => element2.getAttribute(name2) ?? "").join(" ");
  return `${element2.localName} ${given}`.slice(0, 500).replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/_{1,3}/g, "-").toLowerCase();
}
var regionRules;
var init_regions = __esm({
  "source/article/html/regions.ts"() {
    "use strict";
    init_container();
    regionRules = [
      {
        reason: "caption",
        names: /^figcaption\b|caption|cutline|[ -]credits?\b|photo-?(?:by|credit|graph)/,
        share: 0.15,
        most: 1500
      },
      { reason: "caption", names: /^(?:figure|picture|amp-img)\b/, share: 0.15, most: 1500 },
      {
        reason: "caption",
        names: /galler(?:y|ies)|slide-?show|slider|slides?\b|carousel|lightbox|slick/,
        share: 0.15,
        most: 6e3
      },
      { reason: "caption", names: /[ -](?:image|img|photo|picture)s?\b/, share: 0.25, most: 600, blocks: 3, images: 1 },
      {
        reason: "caption",
        names: /[ -](?:image|img|photo|picture|video|player|media|embed)s?\b/,
        share: 0.1,
        most: 600,
        blocks: 3
      },
      {
        reason: "navigation",
        names: /^(?:nav|menu)\b|bread-?crumb|navigation|pagination|pager\b|skip-|top-?nav|[ -]toc\b/,
        share: 0.05,
        most: 3e3
      },
      {
        reason: "related",
        names: /\brelated|relate-|read-?(?:more|next|also)|also-?(?:read|like)|see-?also|recommend|outbrain|taboola|you-?may|more-?(?:on|stories|from|articles|news|like)|most-?(?:read|viewed|popular)/,
        share: 0.15,
        most: 8e3
      },
      {
        reason: "related",
        names: /trending|popular|recent|\brail\b|teasers?\b|promos?\b|swiper|latest|next-?(?:post|article|up)|prev(?:ious)?-?(?:post|article)|further/,
        share: 0.1,
        most: 8e3
      },
      {
        reason: "newsletter",
        names: /news-?letter|sign-?up|subscri|opt-?in\b|mailchimp|in-?box\b|pay-?wall|[ -]cta\b|call-?to-?action|donat|membership/,
        share: 0.1,
        most: 1500
      },
      {
        reason: "author",
        names: /author-?(?:box|bio|info|card|details|profile|description|about|flyout|desc)|about-?(?:the-)?author|[ -]bio\b|\bbio-|contributor/,
        share: 0.1,
        most: 2500
      },
      {
        reason: "byline",
        names: /by-?line|[ -]authors?\b|timestamp|time-?stamp|date-?line|publish|posted|post-?(?:meta|info|date)|entry-?(?:meta|date|views)|article-?(?:meta|info|date)|[ -](?:meta|date|time)\b|reading?-?time/,
        share: 0.05,
        most: 400
      },
      {
        reason: "tags",
        names: /[ -](?:tags?|topics?|categor(?:y|ies)|keywords?|labels?)\b|tag-?(?:list|cloud)|filed/,
        share: 0.05,
        most: 1e3,
        linked: 0.5
      },
      { reason: "comments", names: /comment|disqus|discussion|respond\b/, share: 0.05, most: 5e3 },
      {
        reason: "share",
        names: /[ -](?:share|sharing|social|follow)\b|share-|social-|share(?:daddy|this|bar|tools)/,
        share: 0.03,
        most: 600
      },
      {
        reason: "advertisement",
        names: /[ -](?:ads?|advert\w*|sponsor\w*|dfp|adsense|gpt|adslot|wpa|partner)\b|\bad-(?:container|wrapper|slot|unit|block|break)/,
        share: 0.05,
        most: 1500
      },
      {
        reason: "copyright",
        names: /copy-?right|attribution|disclaim|syndigate|disclosure|trust-badge/,
        share: 0.05,
        most: 1500
      },
      { reason: "print", names: /print-?(?:only|header|footer)|visible-print|d-print-block/, share: 0.03, most: 600 },
      {
        reason: "label",
        names: /kicker|eyebrow|visually-?hidden|sr-only|screen-?reader|\bhidden\b|no-?script|cookie|gdpr|consent|overline/,
        share: 0.03,
        most: 600
      },
      {
        reason: "standfirst",
        names: /[ -](?:dek|deck|standfirst|sub-?title|sub-?head(?:line)?|summary|excerpt|strapline|synopsis)\b/,
        share: 0.1,
        most: 600,
        where: "head"
      },
      { reason: "author", names: /[ -]authors?\b|author-|\bbio\b/, share: 0.1, most: 2e3, where: "ends" },
      { reason: "tools", names: /^(?:form|footer|dialog)\b|tool-?bar|utility|widget/, share: 0.05, most: 3e3 },
      // A story among other stories, each with its own headline.
      { reason: "related", names: /^article\b/, share: 0.1, most: 2e3 },
      // Beside an image and nothing else.
      { reason: "caption", names: /^(?:div|section|td|center|figure|a|span)\b/, share: 0.1, most: 220, images: 1, blocks: 2 },
      { reason: "aside", names: /^aside\b/, share: 0.1, most: 3e3 }
    ];
  }
});

// source/article/html/story.ts
function weightsOf(blocks) {
  const prose = blocks.map(proseOf);
  const sum = (numbers) => numbers.reduce((all2, number) => all2 + number, 0);
  const words4 = blocks.map((block2) => block2.text.length - block2.linked);
  return sum(prose) >= leastProse * sum(words4) ? prose : words4;
}
function sumsOf(blocks, count) {
  const sums = [0];
  blocks.forEach((block2, index) => {
    sums.push((sums[index] ?? 0) + count(block2, index));
  });
  return sums;
}
function homeOf({ blocks, regions }, isFurniture) {
  const weights = weightsOf(blocks);
  const sums = sumsOf(blocks, (_, index) => isFurniture(index) ? 0 : weights[index] ?? 0);
  const all2 = { from: 0, to: blocks.length };
  const needed = within(sums, all2) * mostOfIt;
  let home = all2;
  for (const region2 of regions) {
    if (needed > 0 && within(sums, region2) >= needed && region2.to - region2.from > 1) {
      home = region2;
      break;
    }
  }
  return home;
}
var ending, isStopped, unlinked, isProse, proseOf, leastProse, within, mostOfIt;
var init_story = __esm({
  "source/article/html/story.ts"() {
    "use strict";
    ending = /[.!?…。！？।۔؟][”"’')\]»」]{0,2}\s?$/;
    isStopped = (text) => ending.test(text);
    unlinked = (block2) => block2.text.length - block2.linked;
    isProse = (block2) => block2.kind !== "heading" && block2.kind !== "title" && unlinked(block2) >= 60 && block2.linked < block2.text.length / 2 && (isStopped(block2.text) || block2.text.length >= 160);
    proseOf = (block2) => isProse(block2) ? unlinked(block2) : 0;
    leastProse = 0.2;
    within = (sums, { from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
    mostOfIt = 0.8;
  }
});

// source/article/html/part-page.ts
function partPage(text, title) {
  const { blocks } = text;
  const reasons2 = blocks.map(() => null);
  markRegions(text, reasons2);
  markOutside(text, reasons2);
  markEnds(blocks, reasons2, title);
  markLinks(blocks, reasons2);
  const isAll = reasons2.every((reason) => reason !== null);
  const rest = blocks.filter((_, index) => isAll || reasons2[index] === null);
  const parted = partFurniture(rest, true, { keepsDateline: true });
  const end = parted.story.findLastIndex(({ kind }) => kind !== "heading") + 1;
  const dropped = blocks.flatMap(({ text: words4 }, index) => {
    const reason = reasons2[index] ?? null;
    return reason === null || isAll ? [] : [{ text: words4, reason: cleanLine(reason) }];
  });
  const lone = parted.story.slice(end).map(({ text: words4 }) => ({ text: words4, reason: cleanLine("label") }));
  const { byline, publisher, published: published2 } = partFurniture(blocks, true, { keepsDateline: true });
  return {
    byline,
    publisher,
    published: published2,
    story: parted.story.slice(0, end),
    furniture: [...dropped, ...parted.furniture, ...lone]
  };
}
function markRegions({ blocks, regions }, reasons2) {
  const weights = weightsOf(blocks);
  const prose = sumsOf(blocks, (_, index) => weights[index] ?? 0);
  const length = sumsOf(blocks, (block2) => block2.text.length);
  const links = sumsOf(blocks, (block2) => block2.linked);
  const whole = { from: 0, to: blocks.length };
  const { first, last } = endsOf(blocks, reasons2);
  const found = /* @__PURE__ */ new Map();
  for (const region2 of regions) {
    const names4 = namesOf(region2.element);
    const rule = regionRules.find(
      ({ names: form3, share, most, linked = 0, where, images = 0, blocks: count = Infinity }) => form3.test(names4) && within(length, region2) <= most && within(prose, region2) <= share * within(prose, whole) && within(links, region2) >= linked * within(length, region2) && region2.images >= images && region2.to - region2.from <= count && (where !== "head" || region2.to <= first + 1) && (where !== "ends" || region2.to <= first + 1 || region2.from > last)
    );
    if (rule === void 0) continue;
    const others = found.get(rule);
    if (others === void 0) found.set(rule, [region2]);
    else others.push(region2);
  }
  for (const [{ reason }, taken] of found) {
    const isTaken = blocks.map(() => false);
    for (const { from, to } of taken) isTaken.fill(true, from, to);
    const inAll = (sums) => isTaken.reduce((sum, is, index) => sum + (is ? within(sums, { from: index, to: index + 1 }) : 0), 0);
    if (inAll(prose) > mostInAll * within(prose, whole)) continue;
    for (const region2 of taken) mark(reasons2, region2, reason);
  }
  const left = weights.reduce((sum, weight, index) => sum + (reasons2[index] === null ? weight : 0), 0);
  if (left < leastLeft * within(prose, whole)) reasons2.fill(null);
}
function endsOf(blocks, reasons2) {
  const isBody = (block2, index) => reasons2[index] === null && isProse(block2);
  const first = blocks.findIndex(isBody);
  return first === -1 ? { first: 0, last: blocks.length - 1 } : { first, last: blocks.findLastIndex(isBody) };
}
function markOutside(text, reasons2) {
  const home = homeOf(text, (index) => reasons2[index] !== null);
  text.blocks.forEach((block2, index) => {
    if ((index < home.from || index >= home.to) && !isProse(block2)) reasons2[index] ??= "beside the story";
  });
}
function markEnds(blocks, reasons2, title) {
  const { first, last } = endsOf(blocks, reasons2);
  const open3 = (from, to) => blocks.flatMap((block2, index) => index >= from && index < to && reasons2[index] === null ? [{ block: block2, index }] : []);
  for (const { block: block2, index } of open3(0, first)) {
    if (block2.kind === "heading" && block2.text.length > longestCrosshead) reasons2[index] = "standfirst";
    if (block2.element.localName === "h1" || !isStopped(block2.text) && isSameTitle(block2.text, title))
      reasons2[index] = "title";
  }
  const head = open3(0, first);
  for (const { block: block2, index } of head) if (isStamp(block2)) reasons2[index] = "timestamp";
  for (const lines of [head, open3(last + 1, blocks.length)]) {
    const labels3 = lines.filter(({ block: block2, index }) => reasons2[index] === null && isLabel(block2));
    if (labels3.length <= mostLabels) for (const { index } of labels3) reasons2[index] = "label";
  }
}
function markLinks(blocks, reasons2) {
  const { last } = endsOf(blocks, reasons2);
  const isWhole = (block2) => block2.linked >= block2.text.length * 0.85 && !isAddress(block2.text);
  const wholes = blocks.filter(
    (block2, index) => reasons2[index] === null && isWhole(block2) && block2.kind === "paragraph"
  );
  const isOften = wholes.length > blocks.length * 0.4;
  let isUnder = false;
  blocks.forEach((block2, index) => {
    if (reasons2[index] !== null) return;
    if (opener.test(block2.text) || announced.test(block2.text) && block2.linked > block2.text.length / 2) {
      isUnder = true;
      reasons2[index] = "related";
    } else if (isUnder && isWhole(block2)) reasons2[index] = "related";
    else {
      isUnder = false;
      if (isWhole(block2) && !isOften && (block2.kind !== "heading" || index > last)) reasons2[index] = "related";
    }
  });
}
var mark, mostInAll, leastLeft, longestCrosshead, mostLabels, isLabel, isStamp, opener, announced, isAddress;
var init_part_page = __esm({
  "source/article/html/part-page.ts"() {
    "use strict";
    init_clean();
    init_part();
    init_regions();
    init_story();
    init_titles();
    mark = (reasons2, { from, to }, reason) => {
      for (let index = from; index < to; index++) reasons2[index] ??= reason;
    };
    mostInAll = 0.35;
    leastLeft = 0.5;
    longestCrosshead = 80;
    mostLabels = 4;
    isLabel = ({ kind, text }) => kind === "paragraph" && text.length <= 25 && !isStopped(text) && !/[:,;]$/.test(text);
    isStamp = ({ kind, text }) => kind === "paragraph" && text.length <= 80 && /\b(?:19|20)\d\d\b/.test(text) && /\d[:.h]\d\d\b/.test(text) && !isStopped(text);
    opener = /^\W{0,3}(?:related(?: (?:articles?|stor(?:y|ies)|posts?|coverage|content|news|links?|reading))?|read (?:more|next|also)|also(?: read)?|see also|more|don['’]t miss|you (?:may|might) also like|more .{2,40} (?:stories|news)|recommended|further reading)\W{0,4}$/i;
    announced = /^\W{0,2}(?:related|also|see also|read (?:more|also|next)|more|watch|listen|don['’]t miss|baca juga|lire aussi|lesen sie auch|mehr zum thema|lees ook|leggi anche|lee también|lea también|te puede interesar|leia (?:também|mais)|veja também|zobacz też|читайте также|читайте також|läs också|les også|okuyun)[^:|.]{0,30}[:|»›>–-]/i;
    isAddress = (text) => /^(?:https?:\/\/|www\.)\S{1,500}$/.test(text);
  }
});

// source/article/html/story-of.ts
function storyOf(document, anew, { address: address2, title, body }) {
  const container = containerOf(document);
  const inside = container === null ? { blocks: [], regions: [], raw: "" } : blocksIn(container, address2);
  const page = proseIn(inside) < story ? blocksIn(anew().body, address2, isBesideAnyStory) : inside;
  const chosen = proseIn(page) > muchMore * proseIn(inside) || inside.blocks.length === 0 ? page : inside;
  const parted = partPage(chosen, title);
  const length = parted.story.reduce((sum, { text }) => sum + text.length, 0);
  if (body.length > muchMore * Math.max(length, hardlyAny)) return { parted: saidIn(body, address2, title), raw: body };
  return { parted, raw: chosen.raw };
}
var story, muchMore, hardlyAny, saidIn, proseIn, isBesideAnyStory;
var init_story_of = __esm({
  "source/article/html/story-of.ts"() {
    "use strict";
    init_blocks();
    init_clean();
    init_part();
    init_container();
    init_page();
    init_page_blocks();
    init_part_page();
    init_regions();
    init_story();
    story = 1500;
    muchMore = 3;
    hardlyAny = 300;
    saidIn = (body, address2, title) => /<(?:p|br|div)\b/i.test(body) ? partPage(blocksIn(pageOf(body).document.body, address2), title) : partFurniture(blocksOf(clean(plainOf(body))), true, { keepsDateline: true });
    proseIn = ({ blocks }) => blocks.reduce((sum, block2) => sum + proseOf(block2), 0);
    isBesideAnyStory = (element2) => /^(?:nav|footer|aside|head|title|form|dialog|menu)\b|comment|disqus|[ -](?:footer|side-?bar|nav|menu|cookie|gdpr|consent|modal|popup)\b/.test(
      namesOf(element2)
    );
  }
});

// source/article/html/article-of-html.ts
var article_of_html_exports = {};
__export(article_of_html_exports, {
  articleOfHtml: () => articleOfHtml
});
function articleOfHtml(raw) {
  const { document, linkedData } = pageOf(raw.html);
  const linked = linkedArticle(linkedData, shownTitle(document));
  const metadata = metadataOf(document, linked, plainOf, raw.url);
  const given = cleanLine(raw.title ?? "", longestTitle);
  const title = given === "" ? metadata.title : given;
  const { parted, raw: came } = storyOf(document, () => pageOf(raw.html).document, {
    address: metadata.address,
    title: title ?? "",
    body: linked?.body ?? ""
  });
  const { story: story2, furniture, byline, publisher, published: published2 } = parted;
  const said = publicationOf([...metadata.dates, published2], raw.witness);
  const titled = title === null ? withTitle(story2) : [{ text: title, kind: "title" }, ...story2];
  const { removed } = cleanCounting(came);
  const removal = removalWarning(removed);
  return assemble({
    source: cleanLine(raw.source, longestSource),
    byline: metadata.byline ?? byline,
    publisher: metadata.publisher ?? publisher,
    published: raw.published === void 0 ? said.published : clean(raw.published),
    language: raw.language === void 0 ? metadata.language : cleanLine(raw.language),
    blocks: withHeadings(titled),
    furniture,
    warnings: [...raw.published === void 0 ? said.warnings : [], ...removal === null ? [] : [removal]]
  });
}
var shownTitle;
var init_article_of_html = __esm({
  "source/article/html/article-of-html.ts"() {
    "use strict";
    init_article_from();
    init_assemble();
    init_clean();
    init_title();
    init_linked_data();
    init_metadata();
    init_page();
    init_publication();
    init_story_of();
    shownTitle = (document) => document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? document.querySelector("title")?.textContent ?? "";
  }
});

// source/article/html-text.ts
import { decodeHTML } from "entities";
var textOfHtml, tag2, without2;
var init_html_text = __esm({
  "source/article/html-text.ts"() {
    "use strict";
    textOfHtml = (html2) => decodeHTML(
      without2(without2(html2, /<!--/, /-->/), /<(?=(?:script|style)\b)/i, /<\/(?:script|style)\s?>/i).replace(tag2, " ")
    );
    tag2 = /<\/?[a-z][^<>]{0,5000}>/gi;
    without2 = (text, open3, close) => text.split(open3).map((piece, at) => at === 0 ? piece : piece.split(close).slice(1).join(" ")).join(" ");
  }
});

// source/article/markdown/front-matter.ts
import { parse as parse2 } from "yaml";
function frontMatterOf(text) {
  const match = block.exec(text);
  if (match === null) return { known: {}, body: text };
  const fields = fieldsOf(match[1] ?? "");
  if (fields === null) return { known: {}, body: text };
  const value = (name2) => {
    const found = names2[name2].map((key) => worded(fields.get(key))).find((words4) => words4 !== "");
    return found === void 0 ? void 0 : found;
  };
  const said = Object.entries({
    title: value("title"),
    byline: value("byline"),
    publisher: value("publisher"),
    published: isoDateOf(value("published") ?? "") ?? void 0,
    language: value("language")
  }).filter(([, words4]) => words4 !== void 0);
  return { known: Object.fromEntries(said), body: text.slice(match[0].length) };
}
function fieldsOf(yaml) {
  try {
    const fields = parse2(yaml, { schema: "failsafe", maxAliasCount: 0, logLevel: "silent" });
    if (typeof fields !== "object" || fields === null || Array.isArray(fields))
      return yaml.trim() === "" ? /* @__PURE__ */ new Map() : null;
    return new Map(Object.entries(fields).map(([name2, value]) => [name2.toLowerCase(), value]));
  } catch {
    return null;
  }
}
function worded(value) {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.slice(0, 20).map(worded).filter(Boolean).join(", ");
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string" ? value.name.trim() : "";
}
var block, names2;
var init_front_matter = __esm({
  "source/article/markdown/front-matter.ts"() {
    "use strict";
    init_iso_date();
    block = /^\ufeff?---[ \t]{0,20}\r?\n([\s\S]{0,20000}?)(?<=\n)(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;
    names2 = {
      title: ["title", "headline"],
      byline: ["author", "authors", "byline", "by"],
      publisher: ["publisher", "publication", "site", "site_name"],
      published: [
        "published",
        "date",
        "publishdate",
        "publish_date",
        "date_published",
        "published_at",
        "pubdate",
        "created"
      ],
      language: ["lang", "language", "locale"]
    };
  }
});

// source/article/markdown/runs.ts
import { decodeHTML as decodeHTML2 } from "entities";
function runsOf(tokens, base, href = null) {
  return tokens.flatMap((token) => {
    if (token.type === "image" || token.type === "html" || token.type === "checkbox")
      return /^<br\b/i.test(token.raw) ? [{ text: " " }] : [];
    if (token.type === "br") return [{ text: " " }];
    if (token.type === "link") return runsOf(childrenOf(token), base, webAddress(String(token.href), base));
    const children = childrenOf(token);
    if (children.length > 0) return runsOf(children, base, href);
    const text = "text" in token ? String(token.text) : token.raw;
    return [{ text: token.type === "text" ? decodeHTML2(text) : text, href }];
  });
}
var childrenOf;
var init_runs = __esm({
  "source/article/markdown/runs.ts"() {
    "use strict";
    init_address();
    childrenOf = (token) => "tokens" in token ? token.tokens ?? [] : [];
  }
});

// source/article/markdown/article-of-markdown.ts
var article_of_markdown_exports = {};
__export(article_of_markdown_exports, {
  articleOfMarkdown: () => articleOfMarkdown
});
import { Lexer } from "marked";
function articleOfMarkdown(raw) {
  const { text, removed } = cleanCounting(raw.text);
  const { known, body } = frontMatterOf(text);
  const blocks = blocksOf2(body, raw.url);
  if (blocks === null) return articleFrom(raw);
  const title = cleanLine(known.title ?? "", longestTitle);
  const [first] = blocks;
  const isTitled = first?.kind === "heading" && (title === "" || first.text === title);
  const heads = isTitled ? [{ ...first, kind: "title" }] : title === "" ? [] : [{ text: title, kind: "title" }];
  const parted = partFurniture(isTitled ? blocks.slice(1) : blocks, heads.length > 0);
  const story2 = heads.length > 0 || blocks.some(({ kind }) => kind === "heading") ? parted.story : withTitle(parted.story);
  const isTooLate = known.published !== void 0 && raw.witness !== void 0 && isAfter(known.published, raw.witness);
  const published2 = raw.published ?? (isTooLate ? void 0 : known.published);
  const language = raw.language ?? known.language;
  const warnings = [
    removalWarning(removed),
    isTooLate ? ours`the date of its front matter, ${clean(known.published ?? "")}, is later than the file: not taken` : null
  ];
  return assemble({
    source: cleanLine(raw.source, longestSource),
    byline: lineOf(known.byline) ?? parted.byline,
    publisher: lineOf(known.publisher) ?? parted.publisher,
    published: published2 === void 0 ? parted.published : clean(published2),
    language: language === void 0 ? null : cleanLine(language, 40),
    blocks: [...heads, ...story2],
    furniture: parted.furniture,
    warnings: warnings.filter((warning) => warning !== null)
  });
}
function blocksOf2(text, base) {
  const lexer = new Lexer();
  const blocks = [];
  const add = (runs, kind) => {
    const block2 = richBlock(runs, kind);
    if (block2 !== null) blocks.push(block2);
  };
  const inline = (source) => source.length > longestParagraph ? [{ text: source }] : runsOf(lexer.inlineTokens(source), base);
  const take = (tokens, kind) => {
    for (const token of tokens) {
      switch (token.type) {
        case "heading":
          add(inline(token.text), "heading");
          break;
        case "paragraph":
        case "text":
          add(inline(token.text), kind);
          break;
        case "code":
          add([{ text: token.text }], kind);
          break;
        case "html":
          add([{ text: textOfHtml(token.text) }], kind);
          break;
        case "blockquote":
          take(token.tokens ?? [], "quote");
          break;
        case "list":
          for (const [at, item] of token.items.entries())
            takeItem(item, numberOf(token, at));
          break;
        case "table":
          for (const row of [token.header, ...token.rows])
            add(
              row.flatMap((cell, at) => [...at === 0 ? [] : [{ text: " | " }], ...inline(cell.text)]),
              kind
            );
          break;
      }
    }
  };
  const takeItem = ({ tokens }, number) => {
    const [first, ...rest] = tokens.filter(({ type }) => type !== "space" && type !== "checkbox");
    const isWorded = first?.type === "text" || first?.type === "paragraph";
    if (isWorded) add([{ text: number }, ...inline(first.text)], "item");
    take(isWorded ? rest : tokens, "item");
  };
  try {
    take(lexer.blockTokens(text.replace(deepIndent, "$1"), lexer.tokens), "paragraph");
    return blocks;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
var longestParagraph, lineOf, deepIndent, numberOf;
var init_article_of_markdown = __esm({
  "source/article/markdown/article-of-markdown.ts"() {
    "use strict";
    init_article_from();
    init_assemble();
    init_clean();
    init_clean_text();
    init_part();
    init_html_text();
    init_published();
    init_rich_block();
    init_title();
    init_front_matter();
    init_runs();
    longestParagraph = 2e4;
    lineOf = (text) => text === void 0 ? null : cleanLine(text);
    deepIndent = /^( {40}) +/gm;
    numberOf = ({ ordered, start }, at) => ordered ? `${Number(start || 1) + at}. ` : "";
  }
});

// source/article/sources/delivered-text.ts
function textOf2({ bytes, contentType, charset }, { source, name: name2 }) {
  const faultOf = faultsOf(source);
  if (bytes.length === 0) throw faultOf("notAnArticle", ours`it is empty: give it an article's text`);
  const format = formatOf(bytes);
  const text = format === null ? decode(bytes, charset) : null;
  if (text === null)
    throw faultOf("notAnArticle", ours`it is ${format ?? ours`binary`}, no article: save its text in a .txt file`);
  const kind = kindOf3(text, { name: name2, contentType });
  if (kind === "xml" || kind === "json")
    throw faultOf(
      "notAnArticle",
      ours`it is ${kind === "xml" ? ours`XML` : ours`JSON`} and no feed: give it an article`
    );
  return { text, kind };
}
async function articleOf({ source, text, kind, url, witness, title, byline, publisher }, { published: published2, language }) {
  const given = { ...published2 !== void 0 && { published: published2 }, ...language !== void 0 && { language } };
  const beside = { ...url !== null && { url }, ...witness !== null && { witness } };
  const titled = title === void 0 ? {} : { title };
  const article = await make();
  if (kind === "html" && article.paragraphs.every((paragraph2) => paragraph2.kind === "title"))
    throw faultsOf(source)(
      "notAnArticle",
      ours`no story was found in the page: open it in a browser and give its text`
    );
  if (article.text === "")
    throw faultsOf(source)("notAnArticle", ours`it has no text to read: give it an article's text`);
  return withLanguage({
    ...article,
    byline: article.byline ?? lineOf2(byline),
    publisher: article.publisher ?? lineOf2(publisher)
  });
  async function make() {
    switch (kind) {
      case "html": {
        const { articleOfHtml: articleOfHtml2 } = await Promise.resolve().then(() => (init_article_of_html(), article_of_html_exports));
        return articleOfHtml2({ source, html: text, ...given, ...beside, ...titled });
      }
      case "markdown": {
        const { articleOfMarkdown: articleOfMarkdown2 } = await Promise.resolve().then(() => (init_article_of_markdown(), article_of_markdown_exports));
        return articleOfMarkdown2({ source, text, ...given, ...beside });
      }
      case "text":
        return articleFrom({ source, text, ...given, ...titled });
    }
  }
}
var lineOf2;
var init_delivered_text = __esm({
  "source/article/sources/delivered-text.ts"() {
    "use strict";
    init_article_from();
    init_clean();
    init_clean_text();
    init_decode();
    init_kind();
    init_language();
    init_magic();
    init_delivered();
    lineOf2 = (text = "") => text.trim() === "" ? null : cleanLine(text);
  }
});

// source/article/sources/limit.ts
var mebibyte, tooLarge;
var init_limit = __esm({
  "source/article/sources/limit.ts"() {
    "use strict";
    init_clean_text();
    mebibyte = 2 ** 20;
    tooLarge = (mebibytes, faultOf) => faultOf("notAnArticle", ours`it is larger than ${mebibytes} MiB: cut the article out of it`);
  }
});

// source/article/sources/unpack.ts
var unpack_exports = {};
__export(unpack_exports, {
  acceptedPackings: () => acceptedPackings,
  decoded: () => decoded
});
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
function decoded(bytes, encoding, { mebibytes }, faultOf) {
  const names4 = encoding.toLowerCase().split(/[\s,]+/).filter((name2) => name2 !== "" && name2 !== "identity").slice(0, 4);
  return names4.reduceRight((packed, name2) => {
    const packing = Object.hasOwn(packings, name2) ? packings[name2] : void 0;
    if (packing === void 0)
      throw faultOf("network", ours`the server packed it in a way that isn't read: save the page and open the file`);
    return packed.length === 0 ? packed : undo(packing, packed, mebibytes, faultOf);
  }, bytes);
}
function undo(packing, bytes, mebibytes, faultOf) {
  try {
    return packing(bytes, { maxOutputLength: mebibytes * mebibyte });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(mebibytes, faultOf);
    throw faultOf("notAnArticle", ours`its compressed data is damaged: get it anew`);
  }
}
var packings, acceptedPackings;
var init_unpack = __esm({
  "source/article/sources/unpack.ts"() {
    "use strict";
    init_clean_text();
    init_limit();
    packings = {
      gzip: gunzipSync,
      "x-gzip": gunzipSync,
      br: brotliDecompressSync,
      deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options)
    };
    acceptedPackings = "gzip, deflate, br";
  }
});

// source/article/sources/gathered.ts
async function gathered(chunks, { mebibytes }, faultOf, onBytes = () => {
}) {
  const parts = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    parts.push(bytes);
    length += bytes.length;
    if (length > mebibytes * mebibyte) throw tooLarge(mebibytes, faultOf);
    onBytes(length);
  }
  return Buffer.concat(parts, length);
}
async function unpacked(bytes, limit, faultOf) {
  if (bytes[0] !== 31 || bytes[1] !== 139 || bytes[2] !== 8) return bytes;
  const { decoded: decoded2 } = await Promise.resolve().then(() => (init_unpack(), unpack_exports));
  return decoded2(bytes, "gzip", limit, faultOf);
}
var init_gathered = __esm({
  "source/article/sources/gathered.ts"() {
    "use strict";
    init_limit();
  }
});

// source/article/sources/file.ts
import { createReadStream, readFileSync as readFileSync2, statSync } from "node:fs";
function isDirectory(path2) {
  try {
    return statSync(path2).isDirectory();
  } catch {
    return false;
  }
}
async function readFile(path2, faultOf) {
  try {
    const stats = statSync(path2);
    const limit = { mebibytes: fileMebibytes };
    const bytes = await unpacked(
      atOnce(path2, stats) ?? await gathered(createReadStream(path2), limit, faultOf),
      limit,
      faultOf
    );
    return {
      bytes,
      url: null,
      contentType: null,
      charset: null,
      witness: stats.mtime.toISOString(),
      mayBePrivate: true
    };
  } catch (error) {
    throw error instanceof Fault ? error : faultOf("cannotOpen", whyUnopened(error));
  }
}
function atOnce(path2, stats) {
  return stats.isFile() && stats.size > 0 && stats.size < 2 ** 20 ? readFileSync2(path2) : null;
}
function whyUnopened(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOENT" || code === "ENOTDIR") return ours`there is no such file: check the path`;
  if (code === "EACCES" || code === "EPERM") return ours`no permission to read it: change its mode, or copy it`;
  return ours`it can't be opened (${cleanLine(code)}): check the path`;
}
var fileMebibytes;
var init_file = __esm({
  "source/article/sources/file.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    init_gathered();
    fileMebibytes = 64;
  }
});

// source/article/sources/choice.ts
function newestFirst(items) {
  const times = new Map(items.map((item) => [item, timeOf(item.published)]));
  return [...items].sort((a, b) => {
    const [first = 0, second = 0] = [times.get(a), times.get(b)];
    return first === second ? 0 : second - first;
  });
}
function timeOf(published2) {
  if (published2 === null) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(/T[\d:.]+$/.test(published2) ? `${published2}Z` : published2);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
var init_choice = __esm({
  "source/article/sources/choice.ts"() {
    "use strict";
  }
});

// source/article/sources/glance.ts
import { decodeHTML as decodeHTML3 } from "entities";
function glance(text, kind) {
  if (kind === "html") return ofPage(text);
  return kind === "markdown" ? ofMarkdown(text) : ofText(text);
}
function ofText(text) {
  const { title, text: story2, published: published2 } = articleFrom({ source: "", text: text.slice(0, 3e3) });
  const start = lineOf3(title === null ? story2 : story2.slice(title.length), mostStart);
  return { title: title ?? lineOf3(story2), published: published2, start };
}
function ofMarkdown(text) {
  const { known, body } = frontMatterOf(text);
  const heading = /^ {0,3}#{1,6}[ \t]{1,20}([^\n]{1,1000})/m.exec(body)?.[1]?.replace(/[ \t#]{1,20}$/, "");
  const published2 = known.published === void 0 ? null : cleanLine(known.published);
  const title = lineOf3((known.title ?? heading ?? "").replace(/[*_`]/g, ""));
  const plain3 = ofText(body.replace(marks, ""));
  if (title === null) return { ...plain3, published: published2 ?? plain3.published };
  const start = plain3.title === title || plain3.title === null ? plain3.start : lineOf3(ours`${plain3.title} ${plain3.start ?? ours``}`, mostStart);
  return { title, published: published2, start };
}
function ofPage(html2) {
  const said = /* @__PURE__ */ new Map();
  for (const [tag3] of html2.matchAll(metas)) {
    const name2 = attributeOf(tag3, "property|name|itemprop")?.toLowerCase();
    if (name2 !== void 0 && !said.has(name2)) said.set(name2, attributeOf(tag3, "content") ?? "");
  }
  const first = (names4) => names4.map((name2) => said.get(name2)).find((value) => value !== void 0 && value !== "");
  const title = first(titles) ?? /<title[^<>]{0,200}>([^<]{1,1000})/i.exec(html2)?.[1] ?? /<h1[^<>]{0,500}>([^<]{1,1000})/i.exec(html2)?.[1];
  const published2 = first(dates) ?? /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,60})"/.exec(html2)?.[1] ?? /<time\s[^<>]{0,500}?datetime\s{0,3}=\s{0,3}["']([^"']{4,60})/i.exec(html2)?.[1];
  const date = isoDateOf(published2 ?? "");
  return {
    title: lineOf3(decodeHTML3(title ?? "")),
    published: date === null ? null : cleanLine(date),
    start: lineOf3(decodeHTML3(first(starts2) ?? ""), mostStart) ?? lineOf3(textOfHtml(paragraph.exec(html2)?.[0] ?? ""), mostStart)
  };
}
function lineOf3(text, most = 160) {
  const line = cleanLine(text, most);
  return line === "" ? null : line;
}
var mostStart, marks, paragraph, metas, titles, starts2, dates, attributeOf;
var init_glance = __esm({
  "source/article/sources/glance.ts"() {
    "use strict";
    init_article_from();
    init_clean();
    init_clean_text();
    init_html_text();
    init_iso_date();
    init_front_matter();
    mostStart = 400;
    marks = /^ {0,3}#{1,6} |[*_`]|!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)|\[(?=[^\]\n]{1,300}\]\()|\]\([^)\n]{0,2000}\)/gm;
    paragraph = /<p[\s>][\s\S]{0,2000}/i;
    metas = /<meta\s[^<>]{1,1000}>/gi;
    titles = ["og:title", "twitter:title"];
    starts2 = ["og:description", "description", "twitter:description"];
    dates = [
      "article:published_time",
      "datepublished",
      "date",
      "dc.date",
      "dc.date.issued",
      "parsely-pub-date",
      "pubdate"
    ];
    attributeOf = (tag3, names4) => {
      const match = new RegExp(
        `\\s(?:${names4})\\s{0,3}=\\s{0,3}(?:"([^"]{0,900})"|'([^']{0,900})'|([^\\s"'>]{1,900}))`,
        "i"
      ).exec(tag3);
      return match?.[1] ?? match?.[2] ?? match?.[3];
    };
  }
});

// source/article/sources/directory.ts
var directory_exports = {};
__export(directory_exports, {
  choiceOfDirectory: () => choiceOfDirectory
});
import { open as openFile, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { constants, gunzipSync as gunzipSync2 } from "node:zlib";
async function choiceOfDirectory(directory, options, openOne2) {
  const faultOf = faultsOf(directory);
  const names4 = (await namesIn2(directory, faultOf)).filter((name2) => articleName.test(name2));
  const items = [];
  for (let at = 0; at < Math.min(names4.length, mostFiles); at += together) {
    options.signal?.throwIfAborted();
    const choices = names4.slice(at, at + together).map((name2) => {
      const file = path.join(directory, name2);
      return choiceOf(file, name2, (given) => openOne2(file, { ...options, ...given }));
    });
    items.push(...(await Promise.all(choices)).filter((choice) => choice !== null));
  }
  if (items.length === 0)
    throw faultOf("cannotOpen", ours`this directory has no articles (.txt, .md, .html): name another, or one file`);
  const title = cleanLine(path.basename(path.resolve(directory)));
  const cut = names4.length > mostFiles ? ours`${title} (${mostFiles} of ${names4.length} files)` : title;
  return { kind: "choice", title: cut, items: newestFirst(items) };
}
async function choiceOf(file, name2, open3) {
  const bytes = await startOf(file).catch(() => null);
  if (bytes === null || bytes.length === 0 || formatOf(bytes) !== null) return null;
  const text = decode(bytes);
  if (text === null || text.trim() === "") return null;
  const kind = kindOf3(text, { name: name2.replace(/\.gz$/i, "") });
  if (kind !== "text" && kind !== "markdown" && kind !== "html") return null;
  const { title, published: published2, start } = glance(text, kind);
  const source = cleanLine(file, 4096);
  return {
    title: title ?? cleanLine(name2),
    published: published2,
    start,
    source,
    open: open3
  };
}
async function startOf(file) {
  if (!(await stat(file)).isFile()) return null;
  const handle = await openFile(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(glanced), 0, glanced, 0);
    const start = buffer.subarray(0, bytesRead);
    const isGzip = start[0] === 31 && start[1] === 139;
    const bytes = isGzip ? gunzipSync2(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: glanced * 1100 }).subarray(0, glanced) : start;
    const isCut = bytesRead === glanced || bytes.length === glanced;
    return isCut ? bytes.subarray(0, bytes.lastIndexOf(10) + 1 || bytes.length) : bytes;
  } finally {
    await handle.close();
  }
}
var articleName, mostFiles, glanced, together, namesIn2;
var init_directory = __esm({
  "source/article/sources/directory.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_decode();
    init_kind();
    init_magic();
    init_choice();
    init_delivered();
    init_file();
    init_glance();
    articleName = /\.(?:txt|text|md|markdown|x?html?)(?:\.gz)?$/i;
    mostFiles = 5e3;
    glanced = 8192;
    together = 16;
    namesIn2 = async (directory, faultOf) => readdir(directory).then(
      (names4) => names4.filter((name2) => !name2.startsWith(".")).sort(),
      (error) => {
        throw faultOf("cannotOpen", whyUnopened(error));
      }
    );
  }
});

// source/article/sources/beginning.ts
var beginning_exports = {};
__export(beginning_exports, {
  beginningOf: () => beginningOf,
  isLongPage: () => isLongPage
});
import { open as openFile2, stat as stat2 } from "node:fs/promises";
async function beginningOf(given) {
  const { source, ...known } = given;
  try {
    const first = await firstBytes(source);
    const end = first?.bytes.lastIndexOf(10) ?? -1;
    if (!first || end < enough / 2) return null;
    const delivered = { bytes: first.bytes.subarray(0, end + 1), contentType: null, charset: null };
    const { text, kind } = textOf2(delivered, { source, name: source });
    if (kind !== "text" || /^\s*[{<]/.test(text)) return null;
    const article = await articleOf({ source: nameOf(source), text, kind, url: null, witness: null }, known);
    return { article, rest: { ...given, bytes: first.of } };
  } catch {
    return null;
  }
}
async function isLongPage(source) {
  const first = await firstBytes(source).catch(() => null);
  if (!first || first.of < longPage) return false;
  const start = decode(first.bytes.subarray(0, first.bytes.lastIndexOf(10) + 1 || void 0));
  return start !== null && kindOf3(start, { name: source }) !== "text";
}
async function firstBytes(path2) {
  const found = await stat2(path2);
  if (!found.isFile() || found.size < long) return null;
  const file = await openFile2(path2);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0);
    return { bytes: buffer.subarray(0, bytesRead), of: found.size };
  } finally {
    await file.close();
  }
}
var long, enough, longPage;
var init_beginning = __esm({
  "source/article/sources/beginning.ts"() {
    "use strict";
    init_decode();
    init_kind();
    init_delivered();
    init_delivered_text();
    long = 48 * 1024;
    enough = 32 * 1024;
    longPage = 256 * 1024;
  }
});

// source/article/feeds/feed.ts
import { decodeHTML as decodeHTML4 } from "entities";
import { parseFeed } from "feedsmith";
function feedOf(text, base) {
  try {
    const { format, feed } = parseFeed(text, { maxItems: mostItems });
    if (format === "atom") return ofAtom(feed, base);
    return format === "json" ? ofJson(feed, base) : ofRss(feed, base);
  } catch {
    return null;
  }
}
function names3(said) {
  const found = (said ?? []).slice(0, 20).map((author) => typeof author === "string" ? ofMail(author) : author.name ?? "");
  const all2 = found.map((name2) => name2.trim()).filter((name2) => name2 !== "");
  return all2.length === 0 ? null : all2.join(", ");
}
var mostItems, ofRss, ofAtom, ofJson, address, html, plain, content, isBlank, worded2, marked, ofMail;
var init_feed = __esm({
  "source/article/feeds/feed.ts"() {
    "use strict";
    init_address();
    init_iso_date();
    mostItems = 5e3;
    ofRss = ({ title, language, items = [] }, base) => ({
      title: marked(title),
      language: language ?? null,
      items: items.map((item) => ({
        title: marked(item.title),
        byline: names3(item.authors) ?? names3(item.dc?.creators),
        published: isoDateOf(item.pubDate ?? item.dc?.dates?.[0] ?? ""),
        link: address(item.link ?? (item.guid?.isPermaLink === false ? void 0 : item.guid?.value), base),
        content: html(item.content?.encoded),
        summary: html(item.description)
      }))
    });
    ofAtom = ({ title, entries = [], xml }, base) => ({
      title: worded2(title),
      language: xml?.lang ?? null,
      items: entries.map((entry) => ({
        title: worded2(entry.title),
        byline: names3(entry.authors),
        published: isoDateOf(entry.published ?? entry.updated ?? ""),
        link: address(entry.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href ?? entry.content?.src, base),
        content: content(entry.content),
        summary: content(entry.summary)
      }))
    });
    ofJson = ({ title, language, items = [] }, base) => ({
      title: title ?? null,
      language: language ?? null,
      items: items.map((item) => ({
        title: item.title ?? null,
        byline: names3(item.authors),
        published: isoDateOf(item.date_published ?? item.date_modified ?? ""),
        link: address(item.url ?? item.external_url, base),
        content: html(item.content_html) ?? plain(item.content_text),
        summary: plain(item.summary)
      }))
    });
    address = (href, base) => href === void 0 ? null : webAddress(href.trim(), base);
    html = (text) => isBlank(text) ? null : { kind: "html", text: text ?? "" };
    plain = (text) => isBlank(text) ? null : { kind: "text", text: text ?? "" };
    content = (said) => /html|xml/i.test(said?.type ?? "") ? html(said?.value) : plain(said?.value);
    isBlank = (text) => text === void 0 || text.trim() === "";
    worded2 = (said) => /html/i.test(said?.type ?? "") ? marked(said?.value) : said?.value ?? null;
    marked = (text) => text === void 0 ? null : decodeHTML4(
      text.replace(/<\/?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|u)(?:\s[^<>]{0,2000})?>/gi, "")
    );
    ofMail = (author) => /^\S{1,200}@\S{1,200}\s{1,5}\((.{1,200})\)$/.exec(author.trim())?.[1] ?? author;
  }
});

// source/article/sources/feed.ts
var feed_exports = {};
__export(feed_exports, {
  choiceOfFeed: () => choiceOfFeed
});
function choiceOfFeed(text, from, options) {
  const faultOf = faultsOf(from.source);
  const feed = feedOf(text, from.delivered.url ?? void 0);
  if (feed === null) throw faultOf("notAnArticle", ours`its feed is damaged: get it anew, or open one of its pages`);
  const items = feed.items.flatMap((item, at) => choiceOf2(item, at, feed, from, options) ?? []);
  if (items.length === 0) throw faultOf("notAnArticle", ours`its feed has no articles: try again later`);
  return { kind: "choice", title: cleanLine(feed.title ?? from.source), items: newestFirst(items) };
}
function choiceOf2(item, at, feed, from, options) {
  const content2 = item.content ?? (item.link === null ? item.summary : null);
  if (content2 === null && item.link === null) return null;
  const title = cleanLine(item.title ?? "");
  return {
    title: title === "" ? startOf2(item, 80) ?? item.link ?? ours`untitled` : title,
    start: startOf2(item, 400),
    published: item.published === null ? null : cleanLine(item.published),
    source: item.link ?? ours`${from.source}#${at + 1}`,
    open: (given) => openItem(item, content2, feed, from, { ...options, ...given })
  };
}
function startOf2({ content: content2, summary }, most) {
  const { kind = "text", text = "" } = summary ?? content2 ?? {};
  const start = cleanLine(kind === "html" ? textOfHtml(text.slice(0, 4e3)) : text.slice(0, 4e3), most);
  return start === "" ? null : start;
}
async function openItem(item, content2, feed, { source, delivered, openOne: openOne2 }, options) {
  if (content2 === null) return openOne2(item.link ?? source, { ...options, mayBePrivate: delivered.mayBePrivate });
  const language = options.language ?? feed.language ?? void 0;
  const { make = articleOf, signal } = options;
  const article = await make(
    {
      source: item.link ?? source,
      text: content2.text,
      kind: content2.kind,
      url: item.link ?? delivered.url,
      witness: delivered.witness,
      ...item.title !== null && item.title.trim() !== "" && { title: item.title },
      ...item.byline !== null && { byline: item.byline },
      ...feed.title !== null && { publisher: feed.title }
    },
    {
      ...language !== void 0 && isLanguageTag(language) && { language },
      ...published(item, options),
      ...signal && { signal }
    }
  );
  return { kind: "article", article };
}
function published(item, options) {
  const date = options.published ?? item.published;
  return date === null ? {} : { published: date };
}
var init_feed2 = __esm({
  "source/article/sources/feed.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_feed();
    init_html_text();
    init_language();
    init_choice();
    init_delivered();
    init_delivered_text();
  }
});

// source/article/sources/addresses.ts
import { BlockList, isIP, isIPv6 } from "node:net";
function isPrivateAddress(address2) {
  const bare2 = address2.replace(/%.*$/, "");
  const version = isIP(bare2);
  if (version === 4) return list2.check(bare2, "ipv4");
  return version === 0 || list2.check(bare2, "ipv6") || embedded(bare2).some((inner) => list2.check(inner, "ipv4"));
}
function isPrivateHost(hostname) {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return isIP(host) === 0 ? !host.includes(".") || privateNames.test(host) : isPrivateAddress(host);
}
function embedded(address2) {
  const groups = groupsOf2(address2);
  const dotted = (high, low) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const start = groups.slice(0, 6).map((group) => group.toString(16)).join(":");
  const [, second = 0, third2 = 0] = groups;
  if (groups[0] === 8194) return [dotted(second, third2)];
  return ["0:0:0:0:0:ffff", "0:0:0:0:0:0", "64:ff9b:0:0:0:0"].includes(start) || groups[0] === 100 ? [dotted(groups[6] ?? 0, groups[7] ?? 0)] : [];
}
function groupsOf2(address2) {
  const canonical = new URL(`http://[${address2}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const parse3 = (part) => part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  if (tail === void 0) return parse3(head);
  const [before2, after] = [parse3(head), parse3(tail)];
  return [...before2, ...Array(8 - before2.length - after.length).fill(0), ...after];
}
var networks, list2, privateNames;
var init_addresses = __esm({
  "source/article/sources/addresses.ts"() {
    "use strict";
    networks = [
      ["0.0.0.0", 8],
      ["10.0.0.0", 8],
      ["100.64.0.0", 10],
      // behind a carrier's translator
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      // link-local; clouds keep their keys there
      ["172.16.0.0", 12],
      ["192.0.0.0", 24],
      ["192.168.0.0", 16],
      ["198.18.0.0", 15],
      // benchmarks
      ["224.0.0.0", 4],
      ["240.0.0.0", 4],
      ["::", 127],
      // unspecified and loopback
      ["fc00::", 7],
      ["fe80::", 10],
      ["fec0::", 10],
      ["ff00::", 8]
    ];
    list2 = new BlockList();
    for (const [network, prefix] of networks) list2.addSubnet(network, prefix, isIPv6(network) ? "ipv6" : "ipv4");
    privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|home\.arpa)$/;
  }
});

// source/article/sources/connect.ts
import { lookup as systemLookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";
async function ask(url, { headers: headers2, mayBePrivate, signal, network }) {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isPrivate = isPrivateName(host, network);
  if (isPrivate && !mayBePrivate) throw new PrivateAddress();
  const options = { signal, agent: false, headers: headers2, ...url.username !== "" && { auth: credentials(url) } };
  const proxy = getProxyForUrl(url.href);
  if (proxy !== "") return { response: await viaProxy(url, proxyOf(proxy), options).catch(asDeaf), isPrivate };
  const guarded = {
    ...options,
    lookup: mayBePrivate ? network.lookup : guardedLookup(network),
    // Never by the environment: a page that nobody vouches for isn't read.
    rejectUnauthorized: true
  };
  const response = await send(
    url.protocol === "https:" ? https.request(bare(url), guarded) : http.request(bare(url), guarded)
  );
  return { response, isPrivate: network.isPrivate(response.socket.remoteAddress ?? "") };
}
function viaProxy(url, proxy, options) {
  if (url.protocol === "https:")
    return send(
      https.request(bare(url), {
        ...options,
        agent: new HttpsProxyAgent(proxy),
        rejectUnauthorized: true
      })
    );
  const { request } = proxy.protocol === "https:" ? https : http;
  const authorization = proxy.username === "" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(credentials(proxy)).toString("base64")}` };
  return send(
    request(bare(proxy), {
      ...options,
      path: bare(url).href,
      headers: { ...options.headers, Host: url.host, ...authorization }
    })
  );
}
function asDeaf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  throw /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code) ? new DeafProxy() : error;
}
function proxyOf(address2) {
  const proxy = URL.canParse(address2) ? new URL(address2) : null;
  if (proxy === null || proxy.protocol !== "http:" && proxy.protocol !== "https:") throw new ForeignProxy();
  return proxy;
}
function bare(url) {
  const copy = new URL(url);
  copy.username = "";
  copy.password = "";
  copy.hash = "";
  return copy;
}
function plain2(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
var systemNetwork, PrivateAddress, ForeignProxy, DeafProxy, send, isPrivateName, credentials, guardedLookup;
var init_connect = __esm({
  "source/article/sources/connect.ts"() {
    "use strict";
    init_addresses();
    systemNetwork = { lookup: systemLookup, isPrivate: isPrivateAddress };
    PrivateAddress = class extends Error {
    };
    ForeignProxy = class extends Error {
    };
    DeafProxy = class extends Error {
    };
    send = (request) => new Promise((resolve, reject) => request.on("response", resolve).on("error", reject).end());
    isPrivateName = (host, { isPrivate }) => /^[\d.]+$|:/.test(host) ? isPrivate(host) : isPrivateHost(host);
    credentials = ({ username, password }) => `${plain2(username)}:${plain2(password)}`;
    guardedLookup = ({ lookup, isPrivate }) => (hostname, options, callback) => {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        const allowed = error ? [] : addresses.filter(({ address: address2 }) => !isPrivate(address2));
        const [first] = allowed;
        if (error || first === void 0) callback(error ?? new PrivateAddress(), "", 0);
        else if (options.all === true) callback(null, allowed);
        else callback(null, first.address, first.family);
      });
    };
  }
});

// source/article/sources/content-types.ts
function whyRefusedType(type) {
  if (type === null || !type.includes("/") || articles2.test(type)) return null;
  return ours`it is ${kinds2.find(([start]) => type.startsWith(start))?.[1] ?? cleanLine(type, 60)}, no article: open it in a browser`;
}
var articles2, kinds2;
var init_content_types = __esm({
  "source/article/sources/content-types.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    articles2 = /^(?:text\/(?!css|javascript|calendar|csv|vcard)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|markdown|gzip|x-gzip|octet-stream|x-download|force-download|unknown)$|binary\/octet-stream$|unknown)/;
    kinds2 = [
      ["image/", ours`a picture`],
      ["video/", ours`a video`],
      ["audio/", ours`a sound`],
      ["font/", ours`a font`],
      ["application/pdf", ours`a PDF`],
      ["application/zip", ours`a zip archive`]
    ];
  }
});

// source/article/sources/why-unanswered.ts
import { STATUS_CODES } from "node:http";
function whyUnwelcome(status) {
  if (status >= 200 && status < 300) return null;
  const what = ours`the server answers ${status}${named(STATUS_CODES[status])}`;
  if (status === 404 || status === 410) return ours`${what}: the page is gone or never was; check the address`;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return ours`${what}: it doesn't let programs in; save the page in a browser and open the file`;
  if (status === 407) return ours`the proxy answers 407: give it a name and a password in HTTPS_PROXY`;
  if (status === 429) return ours`${what}: wait a while and try again`;
  return status >= 500 ? ours`${what}: try again later` : ours`${what}: open the page in a browser`;
}
function whyUnanswered(error, faultOf) {
  if (error instanceof Fault) return error;
  if (error instanceof PrivateAddress)
    return faultOf(
      "network",
      ours`it leads to an address of this computer or its own network, which no page may open: name that address yourself`
    );
  if (error instanceof ForeignProxy)
    return faultOf("network", ours`the proxy of the environment isn't one of http or https: set HTTPS_PROXY anew`);
  if (error instanceof DeafProxy)
    return faultOf("network", ours`the proxy of the environment doesn't answer: set HTTP_PROXY or HTTPS_PROXY anew`);
  const code = codeOf(error);
  if (code === null) return error;
  const reason = reasons.find(([form3]) => form3.test(code))?.[1];
  if (reason !== void 0) return faultOf("network", reason);
  if (certificate.test(code))
    return faultOf("network", ours`its certificate can't be trusted (${cleanLine(code)}): it isn't opened`);
  if (/^(?:EPROTO|ERR_SSL|ERR_TLS)/.test(code))
    return faultOf("network", ours`no secure connection comes about (${cleanLine(code)}): check the address`);
  return faultOf("network", ours`the network failed (${cleanLine(code)}): try again`);
}
function codeOf(error) {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : null;
}
var named, reasons, certificate;
var init_why_unanswered = __esm({
  "source/article/sources/why-unanswered.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    init_connect();
    named = (words4) => words4 === void 0 ? ours`` : ours` (${cleanLine(words4)})`;
    reasons = [
      [/^(?:ENOTFOUND|EAI_)/, ours`no such host was found: check the address and the network`],
      [/^ECONNREFUSED$/, ours`nothing answers there: check the address`],
      [/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, ours`it can't be reached: check the network`],
      [/^ETIMEDOUT$/, ours`it doesn't answer: try again later`],
      [/^(?:ECONNRESET|EPIPE|ABORT_ERR)$/, ours`the connection broke off: try again`],
      [/^HPE_/, ours`what answers there isn't a web server: check the address`]
    ];
    certificate = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_|.*_CERT|.*CRL)/;
  }
});

// source/article/sources/web.ts
var web_exports = {};
__export(web_exports, {
  fetchWeb: () => fetchWeb
});
async function fetchWeb(address2, options = {}, settings = usual) {
  const faultOf = faultsOf(address2);
  const first = URL.canParse(address2) ? new URL(address2) : null;
  if (first === null) throw faultOf("cannotOpen", ours`it is no address of the web: check how it is written`);
  if (!isWeb(first)) throw faultOf("cannotOpen", ours`only http and https are opened: save the page and name the file`);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(timeIsUp), settings.seconds * 1e3);
  const cancel = () => stop.abort(cancelled);
  options.signal?.addEventListener("abort", cancel, { once: true });
  if (options.signal?.aborted) cancel();
  try {
    return await follow(first, options, settings, stop.signal, faultOf);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (stop.signal.aborted)
      throw faultOf("network", ours`no whole answer in ${settings.seconds} seconds: try again later`);
    throw whyUnanswered(error, faultOf);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", cancel);
    stop.abort(done);
  }
}
async function follow(first, { onProgress, mayBePrivate: mayFirst = true }, { network, mebibytes }, signal, faultOf) {
  let url = first;
  let mayBePrivate = mayFirst;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const { response, isPrivate } = await ask(url, { headers, mayBePrivate, signal, network });
    mayBePrivate &&= isPrivate;
    const { statusCode = 0, headers: said } = response;
    if ([301, 302, 303, 307, 308].includes(statusCode) && said.location !== void 0) {
      response.destroy();
      url = nextOf2(said.location, url, faultOf);
      continue;
    }
    const unwelcome = whyUnwelcome(statusCode);
    if (unwelcome !== null) throw faultOf("network", unwelcome);
    const { type, charset } = contentTypeOf(response);
    const refused = whyRefusedType(type);
    if (refused !== null) throw faultOf("notAnArticle", refused);
    return {
      bytes: await bodyOf(response, { onProgress, mebibytes, faultOf }),
      url: shownUrl(url),
      contentType: type,
      charset,
      witness: said.date === void 0 ? null : isoOfRfc822(said.date),
      mayBePrivate
    };
  }
  throw faultOf("network", ours`it leads on and on (${mostRedirects} redirects): open the page in a browser`);
}
function nextOf2(location, from, faultOf) {
  const written = Buffer.from(location, "latin1").toString("utf8");
  const next = URL.canParse(written, from.href) ? new URL(written, from) : null;
  if (next === null || !isWeb(next)) {
    const where = next === null ? ours`nowhere` : ours`to an address of ${nameOf(next.protocol)}`;
    throw faultOf("network", ours`it leads ${where}, which isn't opened: open the page in a browser`);
  }
  next.username = next.origin === from.origin ? from.username : "";
  next.password = next.origin === from.origin ? from.password : "";
  if (next.hash === "") next.hash = from.hash;
  return next;
}
async function bodyOf(response, { onProgress, mebibytes, faultOf }) {
  const length = Number.parseInt(response.headers["content-length"] ?? "", 10);
  const of = Number.isNaN(length) ? null : length;
  if (of !== null && of > mebibytes * 2 ** 20) throw tooLarge(mebibytes, faultOf);
  onProgress?.({ bytes: 0, of });
  const packed = await gathered(response, { mebibytes }, faultOf, (bytes) => onProgress?.({ bytes, of }));
  const encoding = response.headers["content-encoding"] ?? "";
  return unpacked(decoded(packed, encoding, { mebibytes }, faultOf), { mebibytes }, faultOf);
}
function contentTypeOf({ headers: headers2 }) {
  const [type = "", ...parameters] = (headers2["content-type"] ?? "").slice(0, 500).split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?\s*([^"'\s]+)/i.exec(parameter)?.[1]).find(Boolean);
  return { type: type.trim() === "" ? null : type.trim().toLowerCase(), charset: charset ?? null };
}
function shownUrl(url) {
  const shown2 = new URL(url);
  shown2.username = "";
  shown2.password = "";
  return shown2.href;
}
var usual, mostRedirects, headers, timeIsUp, cancelled, done, isWeb;
var init_web = __esm({
  "source/article/sources/web.ts"() {
    "use strict";
    init_clean_text();
    init_rfc822();
    init_connect();
    init_content_types();
    init_delivered();
    init_gathered();
    init_limit();
    init_unpack();
    init_why_unanswered();
    usual = { network: systemNetwork, seconds: 30, mebibytes: 10 };
    mostRedirects = 10;
    headers = {
      "User-Agent": "Readout (a news reader for the terminal)",
      Accept: "text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,text/*;q=0.9,*/*;q=0.5",
      "Accept-Encoding": acceptedPackings
    };
    timeIsUp = new Error("time is up");
    cancelled = new Error("cancelled");
    done = new Error("done");
    isWeb = ({ protocol }) => protocol === "http:" || protocol === "https:";
  }
});

// source/data.ts
import { readFileSync } from "node:fs";
var cache = /* @__PURE__ */ new Map();
function readData(name2) {
  let text = cache.get(name2);
  if (text === void 0) {
    text = readFileSync(`${import.meta.dirname}/../data/${name2}`, "utf8");
    cache.set(name2, text);
  }
  return text;
}
function readBinary(name2) {
  const { buffer, byteOffset, byteLength } = readFileSync(`${import.meta.dirname}/../data/${name2}`);
  return byteOffset === 0 && byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

// source/reading/hash.ts
function hashOf(text, from = 0, to = text.length) {
  let hash = 2166136261 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash;
}

// source/reading/syntax/hash.ts
function mix(a, b) {
  let hash = Math.imul(a ^ Math.imul(b, 2654435761), 2246822507);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 3266489909);
  return hash ^ hash >>> 13;
}

// source/reading/entities/words/nouns.ts
var words = (text) => new Set(text.trim().split(/\s+/));
var personNouns = words(`
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
var kin = words(
  "aunt brother children cousin dad daughter daughters father grandfather grandmother grandson husband mother mum nephew niece parents sister sisters son sons uncle wife widow"
);
var organisationNouns = words(`
	agency airline association bank bookmaker brand brewer broadcaster brokerage builder business carmaker carrier chain charity club company conglomerate consultancy contractor cooperative corporation council developer distributor drugmaker
	firm foundation fund giant group hospital insurer institute label lender lobby magazine maker manager manufacturer militia movement newspaper nonprofit operator organisation organization outfit outlet party platform processor producer provider publisher
	regulator retailer rival school startup start-up store studio subsidiary supermarket supplier team thinktank think-tank tracker union university utility watchdog website wholesaler band orchestra shipbuilder startup chipmaker software
`);
var placeNouns = words(`
	area archipelago asteroid borough capital city community continent country county district exoplanet galaxy hamlet island islands kingdom lake mountain moon municipality nation neighborhood neighbourhood outpost parish peninsula planet port prefecture province region republic resort river settlement star state
	street suburb territory town township valley village volcano
`);
var otherNouns = words(
  "album book bill comedy drama episode film game law magazine-series movie musical novel opera painting play poem probe programme satellite series ship single song sitcom show spacecraft probe rocket mission storm symphony tale telescope tournament trilogy vessel yacht treaty documentary trawler tanker freighter frigate destroyer submarine warship lander rover"
);
var sayingVerbs = words(
  "said says told added tweeted argued recalled explained wrote testified insisted joked quipped admitted resigned died married"
);
var calendar = words(
  "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"
);
var noNames = words(`
	Olympic Paralympic Test Christmas Easter Ramadan Eid Diwali Hanukkah Passover Thanksgiving Halloween Lent Advent Celsius Fahrenheit Kelvin Richter Euro Euros Dollar Dollars Pound Pounds Yen Yuan Renminbi Rupee Rupees Rouble Ruble Krona Kroner Krone USD AUD GMT UTC BST EST EDT PST PDT CET CEST Rs USD EUR GBP
	I A An The God Lord AM PM OK TV DVD CD PhD BA MA MBA BSc MSc DNA RNA GDP VAT CEO CFO COO CTO MP MPs CV AI IT PR PC HIV Aids AIDS Covid COVID Covid-19 COVID-19 SARS MERS Ebola Alzheimer Parkinson Internet Web Bible Koran Quran Torah No Yes Mr Mrs Ms Dr Mail E-mail Email
	AD BC CE BCE Q1 Q2 Q3 Q4 H1 H2 EBITDA Ebitda IPO Tk Sh FAQ ID ACs SUV SUVs LGBT LGBTQ UFO DJ VIP ET CT MT PT X Vol Ch Fig No OBE MBE CBE
`);
var functionWords = words(`
	a an the this that these those it its he his she her they their them we our us you your i my me who whose whom which what when where why how if though although while because since until unless whether as at by for from in into of off on onto out over per than through to toward towards under up upon via with within without about above across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near opposite outside past unlike
	and but or nor so yet not no also then there here now once again still even just only both either neither each every all any some many most much more less few several such other another same own one two three four five six seven eight nine ten dozens hundreds thousands millions first second third last next
	is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought let lets get got meanwhile however moreover furthermore nevertheless nonetheless therefore thus hence instead indeed perhaps maybe later earlier today yesterday tomorrow tonight recently eventually finally previously currently ultimately according additionally asked born following formerly given including initially located named originally overall together too well yes
	said says say told added something anything everything nothing someone anyone everyone nobody somebody everybody
`);

// source/reading/entities/tagger/vectors.ts
var dimensions = 32;
var bytesEach = dimensions / 2;
var vectorBytes = (slots) => slots * (2 + bytesEach);
var vectorsAt = (buffer, offset, slots) => ({
  checks: new Uint16Array(buffer, offset, slots),
  nibbles: new Uint8Array(buffer, offset + slots * 2, slots * bytesEach)
});
var checkOf = (key) => Math.imul(key, 2654435761) >>> 16 || 1;
function slotOf({ checks }, key) {
  const check = checkOf(key);
  for (let slot = (key >>> 0) % checks.length; ; slot = slot + 1 === checks.length ? 0 : slot + 1) {
    if (checks[slot] === check) return slot;
    if (checks[slot] === 0) return -1;
  }
}
function vectorIn({ nibbles }, slot) {
  const vector = new Int8Array(dimensions);
  for (let at = 0; at < bytesEach; at++) {
    const pair = nibbles[slot * bytesEach + at];
    vector[2 * at] = (pair & 15) - 8;
    vector[2 * at + 1] = (pair >>> 4) - 8;
  }
  return vector;
}

// source/reading/entities/sporting.ts
var sports = new Set(
  "striker midfielder goalkeeper winger goal goals penalty league kick-off half-time season match innings wicket quarterback touchdown playoff playoffs team-mate team-mates teammate teammates coach squad derby tournament wickets halftime scored scrum tries trophy keeper equaliser equalizer fixture fixtures rugby hockey cricket offside substitute defender shootout cup".split(
    " "
  )
);

// source/reading/entities/words/heads.ts
var words2 = (text) => new Set(text.trim().split(/\s+/));
var lastHeads = {
  organisation: words2(`
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
  place: words2(`
		Airport Alley Alps Auditorium Oval Ground Pavilion Arena Avenue Barracks Base Basin Bay Beach Boulevard Bridge Broadway Building Camp Campus Canal Canyon Cape Castle Cathedral Cave Caves Cemetery Channel City Cliffs Close Coast Common County
		Creek Crescent Crossing Dam Delta Desert Dock Docks Downs Drive East Falls Farm Fell Field Fields Fjord Forest Fort Garden Gardens Gate Glacier Glen Gorge Green Grove Gulf Hall Harbor Harbour
		Heath Heights Highlands Highway Hill Hills Hotel Island Islands Isle Isles Isthmus Jetty Junction Kingdom Lake Lagoon Lakes Lane Lighthouse Lodge Marina Marsh Mesa Mill Mine Monastery Moor Mosque Motorway
		Mountain Mountains Oblast Ocean Palace Park Parkway Parish Pass Peak Peninsula Pier Plain Plains Plant Plateau Plaza Point Pond Port Prefecture Prison Province Quarter Quay Range Raion Reef Refuge Region Reservoir
		Ridge River Road Rock Rocks Sanctuary Sea Shore Sound South Springs Square Stadium Station Strait Straits Strand Street Swamp Terminal Terrace Territory Territories Tower Towers Town Township
		Tunnel Turnpike Valley View Village Volcano Wall Waterfall Wharf Wilderness Woods Zone Zoo Republic Borough District Monument Temple Abbey Chapel Shrine Mall
	`),
  other: words2(`
		Accord Accords Act Agreement Album Amendment Attack Attacks Award Awards Ball Battle Biennale Biennial Bill Bowl Campaign Carnival Ceremony Challenge Championship Championships Chronicles Civilization Classic Code Competition Concerto
		Constitution Conspiracy Convention Convoy Crisis Crusade Cup Deal Declaration Derby Dialogue Dynasty Earthquake Edition Emmy Encyclopedia Era Eruption Euro Expedition Expo Exposition Fair Festival Final Finals Fire Flood Forum Games Genocide Hurricane
		Average Composite Index Inquiry Project Report Shuttle League Insurrection Invasion Law Laws Lottery Manifesto Marathon Massacre Medal Mutiny Nobel Odyssey Olympics Open Opera Oscar Oscars Pact Paralympics Parade Pilgrimage Playoffs Plan Prix Prize Procession Programme Program Protocol Pulitzer Questions Race Raid Rebellion
		Referendum Regatta Resolution Revolt Revolution Riots Scandal Season Series Show Siege Slam Song Sonata Statute Summit Superbowl Telescope Theorem Theory Tournament Tour Treaty Trial Trials Trilogy Trophy Typhoon Uprising
		War Wars Week Orbiter Probe Rover Lander Satellite
	`)
};
var firstHeads = {
  organisation: words2(`
		Academy Agency Archdiocese Army Association Bank Biblioth\xE8que Board Bureau Center Centre Chamber Church College Commission Committee Communist Confederation Conservatoire Council Court Department Deutsche Diocese Directorate Directorate-General \xC9cole Ecole
		Faculty FC Federation Foundation Friends Grupo House Institute Institut Institution Inter Knights League Library Ministry Movement Museum Mus\xE9e Museo National Office Ordnance Organisation Organization Parliament Party Real Royal Scuola School Secretariat Society Sons Stade Student Supreme
		Union Universidade Universidad Universit\xE9 Universit\xE0 University Banco Banque AC AS SC CF TSV VfB VfL
	`),
  place: words2(`
		Bay Borough Cape City Camp Castle Coast Costa County Duchy El Fort Ft Golfo Gulf Isle Isles Islands Kingdom Lac Lake Las Los Loch Lough Mount Mt Mont Monte New North South East West Northern Southern Eastern Western Central Upper Lower Greater Port Porto Pra\xE7a Principality Puerto
		Province Republic Rio River Rue San Santa Santo S\xE3o Saint St Sea Serra Sierra Strait Straits Stratford Temple Tower Town Valley Via Villa Ville
	`),
  other: words2(`
		Act Apollo Article Battle Declaration Euro Feast Festival Tropical Formula Hurricane Ligue Operation Order Prix Project Siege Storm Copa Coupe Cyclone Typhoon Treaty War Tour HMS USS Grand Serie
	`)
};
var bareHeads = words2(`
	AC AS SC CF FC TSV VfB VfL SV Stade Real Biblioth\xE8que Conservatoire \xC9cole Ecole Deutsche Grupo Institut Mus\xE9e Museo Scuola Universidade Universidad Universit\xE9 Universit\xE0 Banco Banque Communist Radio Team
`);
var ofHeads = words2(`
	Academy Act Administration Agency Alliance Archives Authority Campaign Coalition Confederation Directorate Exchange Fund Inspectorate Network Palace Trust Army Archdiocese Association Bank Battle Bay Bill Board Book Borough Bureau Camp Cape Center Centre Chamber Church City College Commission Commonwealth Community Conference Congregation Congress Convention Corps Council County Court Cup Daughters
	Declaration Democratic Department Diocese District Division Duchy Encyclopedia Faculty Feast Federation Festival Firth Foundation Friends Garden Government Guild Gulf Hall House Institute Institution Islamic Isle Isles Journal Kingdom Knights League Legion Library Lord Lloyd's Master Massacre
	Ministry Museum Office Order Organisation Organization Parliament Party People's Philosophy Port Principality Province Register Republic School Seminary Sea Secretariat Senate Siege Society Sons State States Statue Strait Straits Supreme Synod Synagogue Temple Territory Tower Town Transport Treaty Tribunal Tour Union United
	University Valley Wars War Yard
`);
var forHeads = words2(`
	Agency Alliance Association Board Campaign Center Centre Coalition Commission Committee Council Court Department Economic Foundation Fund Institute Ministry Movement Office Organisation Organization Party Programme Project School Society Union Alternative Movement Citizens Doctors Parents
	Commissioner
`);
var stoppedEndings = words2("Jr Sr Inc Corp Co Ltd Bros");
var stoppedStarts = words2(
  "St Mt Ft Dr Mr Mrs Ms Prof Gen Col Lt Sgt Capt Maj Gov Sen Rep Rev Hon Adm Cmdr Fr Jr Sr Supt Insp Cpl Pvt Messrs"
);
var possessiveStarts = words2(
  `People Women Men Children King Queen Prince Princess Lord Minister Ladies Girls Boys Veterans Workers Teachers Farmers Writers Mother Father Valentine All Nobody Levi Lloyd Saint Hunter Player Players Gulliver Schindler Pan Bachelor Master Regent`
);
var numberedHeads = words2(
  "Ligue Formula Channel Apollo Boeing Airbus Article Falcon Route Highway Interstate Serie Soyuz Voyager Windows Radio"
);

// source/reading/entities/tagger/around.ts
var places = { single: 9, others: 2 };

// source/reading/entities/tagger/table.ts
var tableBytes = (slots) => slots * 6;
var tableAt = (buffer, offset, slots) => ({
  values: new Uint32Array(buffer, offset, slots),
  checks: new Uint16Array(buffer, offset + slots * 4, slots)
});

// source/reading/entities/tagger/model.ts
var labels = 9;
var hidden = 32;
var headBytes = 16;
var floats = {
  transitions: labels * labels,
  inward: (places.single + places.others) * dimensions * hidden,
  bias: hidden,
  outward: labels * hidden
};
var floatBytes = 4 * (floats.transitions + floats.inward + floats.bias + floats.outward);
function modelIn(buffer) {
  const [features2 = 0, vectors2 = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
  let at = headBytes;
  const next = (count) => {
    const array = new Float32Array(buffer, at, count);
    at += count * 4;
    return array;
  };
  const net = {
    transitions: next(floats.transitions),
    inward: next(floats.inward),
    bias: next(floats.bias),
    outward: next(floats.outward)
  };
  return {
    ...net,
    features: tableAt(buffer, at, features2),
    vectors: vectorsAt(buffer, at + tableBytes(features2), vectors2),
    weights: new Int8Array(buffer, at + tableBytes(features2) + vectorBytes(vectors2), weights),
    scale: new Float32Array(buffer, 12, 1)[0]
  };
}
var model;
function namesModel() {
  model ??= modelIn(readBinary("names/tagger.bin"));
  return model;
}

// source/reading/syntax/hidden.ts
var reach = 2;
var places2 = 2 * reach + 1;
var cells = 16;
var steps = { inward: 7, cell: 6, outward: 6 };
var vectorSteps = 2;
var vectors = () => namesModel().vectors;
var vectorSlot = (word) => slotOf(vectors(), word);
var vectorOf = (slot) => vectorIn(vectors(), slot);
var mostRemembered = 2e4;
var Hidden = class {
  inward;
  bias;
  outward;
  known = /* @__PURE__ */ new Map();
  values = new Int32Array(cells);
  constructor(buffer) {
    const size = places2 * dimensions * cells;
    this.inward = new Int16Array(buffer, 0, size);
    this.bias = new Int16Array(buffer, 2 * size, cells);
    this.outward = new Int16Array(buffer, 2 * (size + cells));
  }
  /** Adds to the scores of the tags that the token at `i` of a sentence may take. */
  add(forms2, i, scores2) {
    const { values, outward } = this;
    const { open: open3 } = forms2[i];
    for (let cell = 0; cell < cells; cell++) values[cell] = this.bias[cell];
    for (let place2 = Math.max(0, reach - i); place2 < places2; place2++) {
      const form3 = forms2[i + place2 - reach];
      if (form3 === void 0) break;
      if (form3.slot === -1) continue;
      const seen = form3.seen ??= this.seen(form3.slot);
      for (let cell = 0, at = place2 * cells; cell < cells; cell++, at++) values[cell] += seen[at];
    }
    const down = steps.inward + vectorSteps - steps.cell;
    for (let cell = 0; cell < cells; cell++) values[cell] = Math.max(0, values[cell] >> down);
    for (let k = 0; k < open3.length; k++) {
      const tag3 = open3[k];
      let sum = 0;
      for (let cell = 0, at = tag3 * cells; cell < cells; cell++, at++) sum += values[cell] * outward[at];
      scores2[tag3] += sum >> steps.cell + steps.outward;
    }
  }
  /** What a word adds to each cell, by the place where it is seen. */
  seen(slot) {
    let sums = this.known.get(slot);
    if (sums !== void 0) return sums;
    sums = new Int32Array(places2 * cells);
    const vector = vectorOf(slot);
    for (let place2 = 0; place2 < places2; place2++) {
      for (let d = 0; d < dimensions; d++) {
        const x = vector[d];
        const from = (place2 * dimensions + d) * cells;
        for (let cell = 0; cell < cells; cell++) sums[place2 * cells + cell] += x * this.inward[from + cell];
      }
    }
    if (this.known.size >= mostRemembered) this.known.clear();
    this.known.set(slot, sums);
    return sums;
  }
};

// source/reading/syntax/penn.ts
var penn = [
  "",
  "NN",
  "IN",
  "DT",
  "NNP",
  "JJ",
  "PRP",
  "RB",
  "NNS",
  ".",
  "VB",
  ",",
  "VBD",
  "CC",
  "VBP",
  "VBZ",
  "CD",
  "VBN",
  "VBG",
  "TO",
  "MD",
  "PRP$",
  "HYPH",
  "POS",
  "``",
  "''",
  ":",
  "-LRB-",
  "-RRB-",
  "WDT",
  "WP",
  "WRB",
  "WP$",
  "RP",
  "NNPS",
  "JJR",
  "JJS",
  "RBR",
  "RBS",
  "EX",
  "UH",
  "NFP",
  "SYM",
  "$",
  "FW",
  "PDT",
  "ADD",
  "LS",
  "GW",
  "AFX",
  "XX"
];
var tagNumber = new Map(penn.map((tag3, index) => [tag3, index]));

// source/reading/syntax/forms.ts
var onlyThese = 255;
var mostlyLower = 254;
var verbs = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"].map((tag3) => tagNumber.get(tag3)));
var finites = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var pastTag = tagNumber.get("VBD");
var thirdTag = tagNumber.get("VBZ");
var participleTag = tagNumber.get("VBN");
var proper = [tagNumber.get("NNP"), tagNumber.get("NNPS")];
var anyTag = Int32Array.from(penn.keys()).subarray(1);
var wordTags = anyTag.filter((tag3) => /^(?:NN|JJ|RB|VB|CD|FW|UH|IN)/.test(penn[tag3]));
var cardinal = Int32Array.of(tagNumber.get("CD"));
var isNumber = (text) => /^\d[\d.,]*$/.test(text);
var isWord = (text) => /^['’]?[A-Za-z0-9]/.test(text) || /^['’]?[^ -~\u2010-\u2027]/.test(text) && /^['’]?[\p{L}\p{N}]/u.test(text);
var nothing = {
  word: 1,
  written: 1,
  affixes: new Int32Array(0),
  suffix: 1,
  shape: 1,
  set: 1,
  slot: -1,
  seen: null,
  open: new Int32Array(0),
  capital: false,
  verb: false,
  finite: false,
  past: false,
  third: false,
  participle: false,
  common: false
};
function formOf(text, lower, dictionary) {
  const word = hashOf(lower);
  let set = 0;
  let only2 = null;
  let common = false;
  let verb = false;
  let finite = false;
  let past = false;
  let third2 = false;
  let participle = false;
  if (dictionary.find(word)) {
    const tags2 = [];
    for (let k = dictionary.from; k < dictionary.to; k += 2) {
      const tag3 = dictionary.classAt(k);
      if (tag3 === onlyThese) only2 = tags2;
      else if (tag3 === mostlyLower) common = true;
      else {
        tags2.push(tag3);
        verb ||= verbs.has(tag3);
        past ||= tag3 === pastTag;
        third2 ||= tag3 === thirdTag;
        participle ||= tag3 === participleTag;
        finite = finites.has(tag3) && (finite || tags2.length === 1);
        set = mix(set, tag3 + 2);
      }
    }
  }
  const capital = isUpper(text.charCodeAt(0));
  return {
    word,
    written: hashOf(text),
    affixes: affixesOf(lower),
    suffix: hashOf(lower, Math.max(0, lower.length - 3)),
    shape: shapeOf(text),
    set,
    slot: vectorSlot(word),
    seen: null,
    open: openTo(text, capital, only2),
    capital,
    verb,
    finite,
    past,
    third: third2,
    participle,
    common
  };
}
function openTo(text, capital, only2) {
  if (isNumber(text)) return cardinal;
  if (only2 === null) return isWord(text) ? wordTags : anyTag;
  return Int32Array.from(capital ? /* @__PURE__ */ new Set([...only2, ...proper]) : only2);
}
function affixesOf(lower) {
  const { length } = lower;
  const affixes = new Int32Array(Math.min(5, length) + Math.min(4, length));
  let n2 = 0;
  for (let size = 1; size <= 5 && size <= length; size++) affixes[n2++] = mix(hashOf(lower, length - size), size);
  for (let size = 1; size <= 4 && size <= length; size++) affixes[n2++] = mix(hashOf(lower, 0, size), -size);
  return affixes;
}
var isDigit = (code) => code >= 48 && code <= 57;
var isUpper = (code) => code >= 65 && code <= 90 || code >= 192 && code <= 222 && code !== 215;
var isLower = (code) => code >= 97 && code <= 122 || code >= 223 && code <= 591 && code !== 247;
function shapeOf(text) {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = isDigit(code) ? 1 : isUpper(code) ? 2 : isLower(code) ? 3 : code;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}

// source/reading/syntax/recase.ts
function isShouted2(tokens, start, end) {
  let long2 = 0;
  let capital = 0;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (token.kind !== "word" || token.text.length < 4) continue;
    long2++;
    if (token.text.charAt(0) !== token.lower.charAt(0)) capital++;
  }
  return long2 >= 3 && capital / long2 > 0.7;
}
var properCase = (text) => text.length > 3 && text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;

// source/reading/syntax/tag-features.ts
var mostFeatures = 64;
var verbs2 = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var finites2 = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var stops = new Set([". ", "? ", "! ", '" ', "\u201D ", "' ", ": ", ") "].map((mark2) => hashOf(mark2)));
var adverbs = new Set(["RB", "RBR", "RBS"].map((tag3) => tagNumber.get(tag3)));
var begin = (forms2) => ({
  forms: forms2,
  tags: new Uint8Array(forms2.length),
  capitals: capitalsIn(forms2),
  open: !stops.has(forms2.at(-1).word),
  lastFinite: forms2.findLastIndex(({ finite }) => finite),
  verb: -1,
  anchor: -1,
  finite: 0
});
function capitalsIn(forms2) {
  let capitals2 = 0;
  for (const form3 of forms2) if (form3.capital) capitals2++;
  return capitals2 * 2 > forms2.length ? 2 : capitals2 * 5 > forms2.length ? 1 : 0;
}
function settle(state, i, tag3) {
  state.tags[i] = tag3;
  if (verbs2.has(tag3)) state.verb = i;
  if (finites2.has(tag3)) state.finite = Math.min(2, state.finite + 1);
  if (!adverbs.has(tag3)) state.anchor = i;
}
function tagFeatures(state, i, out2) {
  const { forms: forms2, tags: tags2, capitals: capitals2, verb, anchor } = state;
  const here = forms2[i];
  const left = forms2[i - 1] ?? nothing;
  const left2 = forms2[i - 2] ?? nothing;
  const right = forms2[i + 1] ?? nothing;
  const right2 = forms2[i + 2] ?? nothing;
  const t1 = i > 0 ? tags2[i - 1] : 100;
  const t2 = i > 1 ? tags2[i - 2] : 100;
  const t12 = t1 * 128 + t2;
  const lastVerb = verb === -1 ? 100 : tags2[verb];
  const lastAnchor = anchor === -1 ? 100 : tags2[anchor];
  const distance = verb === -1 ? 0 : Math.min(i - verb, 8);
  const done2 = (state.open ? 6 : 0) + state.finite * 2 + (state.lastFinite > i ? 1 : 0);
  let n2 = 0;
  let template = 1;
  const put = (value) => {
    out2[n2++] = mix(template++, value);
  };
  put(0);
  put(here.word);
  put(here.written);
  put(here.shape);
  put(here.set);
  put(left.word);
  put(left2.word);
  put(right.word);
  put(right2.word);
  put(mix(left.word, here.word));
  put(mix(here.word, right.word));
  put(mix(left.word, right.word));
  put(t1);
  put(t2);
  put(t12);
  put(mix(here.word, t1));
  put(mix(here.word, t12));
  put(mix(here.suffix, t1));
  put(left.set);
  put(right.set);
  put(right2.set);
  put(mix(here.set, right.set));
  put(mix(right.set, right2.set));
  put(mix(here.set, t1));
  put(mix(mix(here.set, t12), 0));
  put(mix(mix(here.set, right.set), t1));
  put(mix(mix(here.set, right.set), right2.set));
  put(mix(right.set, t1));
  put(left.suffix);
  put(right.suffix);
  put(mix(here.shape, left.shape));
  put(mix(here.shape, right.shape));
  put(mix(here.shape, capitals2 * 2 + (i === 0 ? 1 : 0)));
  put(mix(here.set, capitals2 * 2 + (i === 0 ? 1 : 0)));
  put(lastVerb * 16 + distance);
  put(mix(here.set, lastVerb * 16 + distance));
  put(mix(here.suffix, lastVerb));
  put(mix((anchor === -1 ? nothing : forms2[anchor]).word, here.set));
  put(mix(here.word, lastAnchor));
  put(mix(mix(here.set, lastAnchor), lastVerb));
  put(mix(mix(right.set, here.set), lastVerb));
  put(mix(mix(here.set, t1), done2));
  put(mix(mix(here.set, right.set), done2));
  put(mix(mix(here.suffix, t1), done2));
  put(mix(here.word, done2));
  for (const affix of here.affixes) out2[n2++] = mix(template, affix);
  return n2;
}

// source/reading/syntax/weights.ts
var Weights = class {
  starts;
  shift;
  bytes;
  signed;
  /** Where the row that `find` found begins and ends: a class at each second place, its value behind it. */
  from = 0;
  to = 0;
  constructor(buffer) {
    const [bits = 0] = new Uint32Array(buffer, 0, 1);
    const buckets = 2 ** bits + 1;
    this.shift = 32 - bits;
    this.starts = new Uint32Array(buffer, headBytes2, buckets);
    this.bytes = new Uint8Array(buffer, headBytes2 + 4 * buckets);
    this.signed = new Int8Array(buffer, headBytes2 + 4 * buckets);
  }
  /** Finds a feature's row of weights. */
  find(feature) {
    const { bytes, starts: starts3 } = this;
    const bucket = feature >>> this.shift;
    const end = starts3[bucket + 1];
    for (let at = starts3[bucket]; at < end; at += rowHead + 2 * bytes[at + 2]) {
      if (bytes[at] !== (feature & 255) || bytes[at + 1] !== (feature >>> 8 & 255)) continue;
      this.from = at + rowHead;
      this.to = this.from + 2 * bytes[at + 2];
      return true;
    }
    return false;
  }
  /** The class at a place of a row. */
  classAt(place2) {
    return this.bytes[place2];
  }
  /** Adds the weights of a feature to the scores of their classes. */
  add(feature, scores2) {
    if (!this.find(feature)) return;
    const { bytes, signed, to } = this;
    for (let k = this.from; k < to; k += 2) scores2[bytes[k]] += signed[k + 1];
  }
};
var headBytes2 = 4;
var rowHead = 3;

// source/reading/syntax/tags.ts
var shipped;
function tagger() {
  shipped ??= {
    weights: new Weights(readBinary("syntax/tags.bin")),
    hidden: new Hidden(readBinary("syntax/hidden.bin")),
    dictionary: new Weights(readBinary("syntax/words.bin"))
  };
  return shipped;
}
var articles = /* @__PURE__ */ new Set(["the", "a", "an"]);
var finites3 = ["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3));
var plural = tagNumber.get("NNS");
var third = tagNumber.get("VBZ");
var barred = -1e6;
function tag(tokens, forms2, model2 = tagger()) {
  const tags2 = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    for (const one of tagSentence(tokens.slice(start, end), forms2.slice(start, end), model2)) tags2.push(one);
    start = end;
  }
  return tags2;
}
var features = new Int32Array(mostFeatures);
var scores = new Int32Array(penn.length);
function tagSentence(tokens, forms2, { weights, hidden: hidden2 }) {
  const state = begin(forms2);
  for (let i = 0; i < forms2.length; i++) {
    const { open: open3 } = forms2[i];
    let best = open3[0];
    if (open3.length > 1) {
      scores.fill(0);
      const n2 = tagFeatures(state, i, features);
      for (let k = 0; k < n2; k++) weights.add(features[k], scores);
      hidden2.add(forms2, i, scores);
      if (i > 0 && articles.has(tokens[i - 1].lower)) for (const tag3 of finites3) scores[tag3] = barred;
      if (open3.includes(plural) && (i === 0 || isCounted(tokens, state.tags, i))) scores[third] = barred;
      for (let k = 0; k < open3.length; k++) if (scores[open3[k]] > scores[best]) best = open3[k];
    }
    settle(state, i, best);
  }
  const tags2 = [];
  for (let i = 0; i < forms2.length; i++)
    tags2.push(asWritten(tokens, i, penn[state.tags[i]], penn[state.tags[i + 1] ?? 0]));
  return tags2;
}
var ofNation = /^\p{Lu}.*(?:ian|ean|ese|ish)$/u;
function asWritten(tokens, i, tag3, next) {
  const { text, lower, first } = tokens[i];
  if (tag3 === "NN" && !first && ofNation.test(text)) return "JJ";
  return tag3 === "NNS" && next.startsWith("NN") && !lower.endsWith("s") ? "NN" : tag3;
}
var isCounted = (tokens, tags2, i) => i > 1 && penn[tags2[i - 1]] === "NN" && penn[tags2[i - 2]] === "CD" && tokens[i - 2].text.length !== 4 && !/^(?:1|one)$/.test(tokens[i - 2].lower);
var properTag = Int32Array.of(tagNumber.get("NNP"));
var properTags = Int32Array.of(tagNumber.get("NNP"), tagNumber.get("NNPS"));
function formsOf(tokens, names4 = null, { dictionary } = tagger()) {
  const known = /* @__PURE__ */ new Map();
  const proper2 = /* @__PURE__ */ new Map();
  const form3 = (text, lower) => {
    let found = known.get(text);
    if (found === void 0) {
      found = formOf(text, lower, dictionary);
      known.set(text, found);
    }
    return found;
  };
  const name2 = (text, plain3) => {
    let found = proper2.get(text);
    if (found === void 0) {
      found = { ...plain3, open: text.endsWith("s") ? properTags : properTag };
      proper2.set(text, found);
    }
    return found;
  };
  const forms2 = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    const shouted = isShouted2(tokens, start, end);
    for (let i = start; i < end; i++) {
      const { text, lower } = spelling(tokens, i);
      const plain3 = form3(text, lower);
      if (plain3.capital && (names4?.[i] ?? -1) >= 0) forms2.push(name2(text, plain3));
      else forms2.push(!shouted ? plain3 : plain3.common ? form3(lower, lower) : form3(properCase(text), lower));
    }
    start = end;
  }
  return forms2;
}
function spelling(tokens, i) {
  const { text, lower, kind, spaced, first } = tokens[i];
  if (/^[£€¥₹]$/.test(text)) return { text: "$", lower: "$" };
  if (kind !== "punctuation") return { text, lower };
  const before2 = first || tokens[i - 1].spaced ? " " : "";
  const after = spaced ? " " : "";
  return { text: before2 + text + after, lower: before2 + lower + after };
}

// source/reading/tokens.ts
var patternOf = (L, M, N) => new RegExp(
  [
    `(?:[${L}]\\.){2,}`,
    `[${L}]+\\.(?=[${L}]\\.)`,
    `['\u2019](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)(?![${L}${N}])`,
    `n['\u2019]t(?![${L}])`,
    `[${L}][${L}${M}]*?(?=n['\u2019]t(?![${L}]))`,
    `[${L}][${L}${M}]*(?:['\u2019](?!(?:re|ve|ll)(?![${L}]))[${L}]{2,})*`,
    "\\d+(?:[.,]\\d+)*",
    "\\S"
  ].join("|"),
  "gu"
);
var latin = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20cf]*$/;
var latinLetters = "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";
var latinPattern = patternOf(latinLetters, "", "0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070-\\u2079");
var anyPattern;
var punctuation = /^[!-#%-*,-/:;?@[-\]_{}\u00ab\u00bb\u2010-\u2027]$/;
var latinWord = new RegExp(`^['\u2019]?[${latinLetters}]`, "u");
function tokenise(article) {
  const tokens = [];
  const forms2 = /* @__PURE__ */ new Map();
  article.sentences.forEach((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(patternFor(text))) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      let form3 = forms2.get(match[0]);
      if (!form3) forms2.set(match[0], form3 = formOf2(article.text.slice(start, end)));
      const { text: written, lower, kind } = form3;
      tokens.push({
        start,
        end,
        text: written,
        lower,
        kind,
        sentence: index,
        spaced: end === sentence.end || /\s/.test(article.text.charAt(end)),
        first: start === sentence.start
      });
    }
  });
  return tokens;
}
var formOf2 = (text) => ({
  text,
  lower: text.toLowerCase().replace(/[‘’]/g, "'").replace(/[–—‑]/g, "-"),
  kind: kindOf(text)
});
function patternFor(text) {
  if (latin.test(text)) return latinPattern;
  anyPattern ??= patternOf("\\p{L}", "\\p{M}", "\\p{N}");
  return anyPattern;
}
function kindOf(text) {
  if (/^\d/.test(text)) return "number";
  if (latinWord.test(text)) return "word";
  if (punctuation.test(text)) return "punctuation";
  if (/^['’]?\p{L}/u.test(text)) return "word";
  return /^\p{P}$/u.test(text) ? "punctuation" : "symbol";
}

// source/article/sources/open.ts
import process2 from "node:process";
init_article_from();
init_clean();
init_clean_text();
init_fault();
init_language();
init_published();

// source/article/url.ts
var isUrl = (source) => /^[a-z][a-z\d+.-]{1,20}:\/\//i.test(source);

// source/article/sources/open.ts
init_delivered();
init_delivered_text();
init_file();
init_gathered();
async function open(source, options = {}) {
  const { published: published2, language } = options;
  if (published2 !== void 0 && !isPublicationDate(published2))
    throw new Fault("usage", ours`${cleanLine(published2)}: no ISO 8601 date; write one like 2024-05-17`);
  if (language !== void 0 && !isLanguageTag(language))
    throw new Fault("usage", ours`${cleanLine(language)}: no language; write a tag like en or pt-BR`);
  if (source === void 0) return { kind: "article", article: bundled(options) };
  if (!isUrl(source) && source !== "-" && isDirectory(source)) {
    const { choiceOfDirectory: choiceOfDirectory2 } = await Promise.resolve().then(() => (init_directory(), directory_exports));
    return choiceOfDirectory2(source, options, openOne);
  }
  if (options.beginning && source !== "-" && !isUrl(source)) {
    const { beginningOf: beginningOf2 } = await Promise.resolve().then(() => (init_beginning(), beginning_exports));
    const given = { ...published2 !== void 0 && { published: published2 }, ...language !== void 0 && { language } };
    const beginning = await beginningOf2({ source, ...given });
    if (beginning) return { kind: "article", ...beginning };
  }
  const delivered = await deliver(source, options);
  const name2 = nameIn2(delivered.url ?? source);
  const { text, kind } = textOf2(delivered, { source, name: name2 });
  if (kind === "feed") {
    const { choiceOfFeed: choiceOfFeed2 } = await Promise.resolve().then(() => (init_feed2(), feed_exports));
    return choiceOfFeed2(text, { source: nameOf(source), delivered, openOne }, options);
  }
  const { url, witness } = delivered;
  const { make = articleOf } = options;
  return { kind: "article", article: await make({ source: nameOf(source), text, kind, url, witness }, options) };
}
async function openOne(source, options) {
  const opened = await open(source, options);
  if (opened.kind === "article") return opened;
  throw faultsOf(source ?? "")(
    "usage",
    ours`it holds ${opened.items.length} articles, and one is wanted: name one of them`
  );
}
function bundled({ published: published2, language }) {
  const known = JSON.parse(readData("harbin.json"));
  return articleFrom({
    source: "harbin.txt",
    text: readData("harbin.txt"),
    published: published2 ?? known.published,
    language: language ?? known.language
  });
}
async function deliver(source, options) {
  if (isUrl(source)) {
    const { fetchWeb: fetchWeb2 } = await Promise.resolve().then(() => (init_web(), web_exports));
    return fetchWeb2(source, options);
  }
  const faultOf = faultsOf(source);
  if (source !== "-") return readFile(source, faultOf);
  const limit = { mebibytes: fileMebibytes };
  const chunks = options.stdin ?? process2.stdin;
  const bytes = await unpacked(await gathered(chunks, limit, faultOf), limit, faultOf);
  return { bytes, url: null, contentType: null, charset: null, witness: null, mayBePrivate: true };
}
function nameIn2(source) {
  const path2 = isUrl(source) ? new URL(source).pathname : source;
  return path2.slice(path2.lastIndexOf("/") + 1).replace(/\.gz$/i, "");
}

// source/article/sources/load.ts
var load = async (source, options = {}) => (await openOne(source, options)).article;

// ../../../p/phase_run.ts
var arts = [];
for (let i = 0; i < 36; i++) arts.push(await load("/tmp/p/arts/" + i + ".txt", { published: "2024-05-17" }));
var toks = arts.map((a) => tokenise(a));
var n = toks.reduce((s, t) => s + t.length, 0);
var chars = arts.reduce((s, t) => s + t.text.length, 0);
var T = (name2, f, times = 30) => {
  for (let i = 0; i < 10; i++) f();
  let best = 1e9;
  for (let i = 0; i < times; i++) {
    const a = process.hrtime.bigint();
    f();
    best = Math.min(best, Number(process.hrtime.bigint() - a) / 1e3);
  }
  console.log(name2.padEnd(20), (best / n * 1e3).toFixed(0), "ns/token");
};
var forms = toks.map((t) => formsOf(t, null));
var open2 = 0;
var opens = 0;
for (const f of forms) for (const x of f) if (x.open.length > 1) {
  open2++;
  opens += x.open.length;
}
console.log("tokens", n, "chars", chars, "open", open2 / n, opens / open2);
T("formsOf", () => {
  for (const t of toks) formsOf(t, null);
});
T("tag", () => {
  toks.forEach((t, i) => tag(t, forms[i]));
});
var out = new Int32Array(mostFeatures);
var nf = 0;
T("features", () => {
  forms.forEach((fs) => {
    const st = begin(fs);
    fs.forEach((f, i) => {
      if (f.open.length > 1) nf += tagFeatures(st, i, out);
      settle(st, i, f.open[0]);
    });
  });
});
var all = [];
forms.forEach((fs) => {
  const st = begin(fs);
  fs.forEach((f, i) => {
    if (f.open.length > 1) {
      const k = tagFeatures(st, i, out);
      all.push(out.slice(0, k));
    }
    settle(st, i, f.open[0]);
  });
});
var w = tagger().weights;
var sc = new Int32Array(256);
T("find", () => {
  let h = 0;
  for (const a of all) for (let k = 0; k < a.length; k++) if (w.find(a[k])) h++;
});
T("add", () => {
  for (const a of all) for (let k = 0; k < a.length; k++) w.add(a[k], sc);
});
console.log("feat/open", all.reduce((s, a) => s + a.length, 0) / all.length);
