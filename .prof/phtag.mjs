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
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// source/article/clean-text.ts
function ours(words4, ...parts2) {
  return String.raw({ raw: words4 }, ...parts2);
}
function join3(parts2, separator) {
  return parts2.join(separator);
}
var init_clean_text = __esm({
  "source/article/clean-text.ts"() {
    "use strict";
  }
});

// source/article/sentences.ts
function begins(text) {
  const first = text.charAt(opening.exec(text)?.[0].length ?? 0);
  return isCapital2(first) || /[\d$£€¥#@\u0590-\u1fff\u2e80-\uffff]/.test(first);
}
function sentencesOf(text, paragraphs) {
  return paragraphs.flatMap(
    (span, paragraph2) => partsOf2(text.slice(span.start, span.end)).map((part) => ({
      start: span.start + part.start,
      end: span.start + part.end,
      paragraph: paragraph2
    }))
  );
}
function partsOf2(text) {
  const parts2 = [];
  let start = 0;
  for (const match of text.matchAll(stops2)) {
    const [whole2, stop = "", closing = "", space2 = ""] = match;
    const next = match.index + whole2.length;
    if (!ends2(text, start, match.index, stop, closing, next)) continue;
    parts2.push({ start, end: next - space2.length });
    start = next;
  }
  if (start < text.length) parts2.push({ start, end: text.length });
  return parts2;
}
function ends2(text, start, at, stop, closing, next) {
  const following = text.slice(next, next + 24);
  if (!begins(following)) return false;
  if (stop !== ".") return true;
  const word = wordBefore(text, start, at);
  const lower = word.toLowerCase();
  if (beforeDigit.has(lower) && /^\d/.test(following)) return closing !== "";
  if (before2.has(lower)) return closing !== "";
  if (either.has(lower) || /^(?:[A-ZÀ-Ž]\.){1,5}[A-ZÀ-Ž]$/.test(word)) return closing !== "" || starts(following);
  if (word.length === 1 && isCapital2(word))
    return closing !== "" || starts(following) && (word === "I" || at - start > 12);
  return !(/^\d{1,2}$/.test(word) && at - start <= 2);
}
function wordBefore(text, start, at) {
  return /[^\s"“”‘’'()[\]«»,;:!?…/—–-]*$/.exec(text.slice(Math.max(start, at - 16), at))?.[0] ?? "";
}
var stops2, opening, isCapital2, before2, either, beforeDigit, starters, starts;
var init_sentences = __esm({
  "source/article/sentences.ts"() {
    "use strict";
    stops2 = /([.!?…]{1,20})([”"’')\]»]{0,4})(\s{1,20})/g;
    opening = /^[“"‘'(«[¿¡—–-]{0,3}\s?/;
    isCapital2 = (character) => character.toLowerCase() !== character;
    before2 = new Set(
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
function assemble2({ blocks, ...known2 }) {
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
  const text = join3(
    blocks.map((block2) => block2.text),
    "\n\n"
  );
  const { source, byline, publisher, published: published2, language, furniture, warnings } = known2;
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
  const long2 = lines.reduce((sum2, line) => sum2 + (line.length > widestPage ? line.length : 0), 0);
  const isLineAParagraph = long2 * 2 > text.length;
  return groupsOf2(lines).flatMap(
    (group) => (isLineAParagraph ? group.map((line) => [line]) : paragraphsOf(group)).map(blockOf)
  );
}
function groupsOf2(lines) {
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
    const before3 = lines[index - 1];
    const begins2 = before3 === void 0 || width < narrowestPage && !quoted.test(line) || bullet.test(line) || numbered2.test(line) || quoted.test(line) !== quoted.test(before3) || isList && dash.test(line) || hasRoom(before3, line, width);
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
  const parts2 = isQuote ? lines.map((line) => without(line, quoted)) : lines;
  const text = join3(
    parts2.flatMap((line) => line.split(/ {2,}/)),
    " "
  );
  if (isQuote) return { text: text.trim(), kind: "quote" };
  if (bullet.test(text)) return { text: without(text, bullet), kind: "item" };
  return { text, kind: numbered2.test(text) ? "item" : "paragraph" };
}
var widestPage, narrowestPage, bullet, dash, numbered2, quoted, without;
var init_blocks = __esm({
  "source/article/blocks.ts"() {
    "use strict";
    init_clean_text();
    widestPage = 110;
    narrowestPage = 40;
    bullet = /^[•‣▪◦●*]\s+(?=[A-Za-z\d“"‘'($£€\u00c0-\uffff])/;
    dash = /^[-–]\s+/;
    numbered2 = /^\d{1,2}[.)]\s+(?=[A-ZÀ-Ž])/;
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
  const whole2 = join3(line, " ");
  if (whole2.length <= limit) return whole2;
  return ours`${clean(whole2.slice(0, limit - 1)).trimEnd()}…`;
}
function cleanCounting(text) {
  const removed = /* @__PURE__ */ new Map();
  if (harmless.test(text) || !isSuspicious(text)) return { text, removed };
  const kept = [];
  let run = 0;
  let before3 = "";
  let marks2 = 0;
  const replace = (start, end, by) => {
    if (start > run) kept.push(text.slice(run, start));
    if (by !== "") kept.push(before3 = by);
    run = end;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code <= 126) {
      before3 = text.charAt(at++);
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
    const { character, end, kind } = judge(text, at, before3, marks2);
    if (kind !== null) {
      removed.set(kind, (removed.get(kind) ?? 0) + 1);
      replace(at, end, "");
    } else {
      if (isMark(character)) marks2++;
      else if (!joiner.test(character)) marks2 = 0;
      before3 = character;
    }
    at = end;
  }
  replace(text.length, text.length, "");
  return { text: kept.join(""), removed };
}
function judge(text, at, before3, marks2) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const sequenceEnd = endOfSequence(text, at);
  if (sequenceEnd !== null) return { character, end: sequenceEnd, kind: "escape sequence" };
  const end = at + character.length;
  return { character, end, kind: kindOf2(character, before3, marks2, () => nextOf(text, end)) };
}
function kindOf2(character, before3, marks2, next) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32 || code >= 127 && code <= 159) return "control character";
  if (code >= 55296 && code <= 57343) return "lone surrogate";
  if (isNoncharacter(character)) return "noncharacter";
  if (isBidirectional(character)) return "bidirectional control";
  if (isTag(character)) return "tag character";
  if (joiner.test(character)) return joins5(before3, marks2, next()) ? null : "zero-width character";
  if (isZeroWidth(character)) return selects(code, before3, next) ? null : "zero-width character";
  return marks2 >= mostMarks && isMark(character) ? "combining mark" : null;
}
function joins5(before3, marks2, next) {
  if (joinsAsEmoji(before3) && isPictograph(next)) return true;
  return joinsLetters(before3) && joinsLetters(next) && (marks2 < mostMarks || !isMark(next));
}
function selects(code, before3, next) {
  if (code === 65038 || code === 65039)
    return isPictograph(before3) || /^[\d#*]$/.test(before3) && next() === "\u20E3";
  return code >= 917760 && code <= 917999 && isIdeograph(before3);
}
function removalWarning(removed) {
  const parts2 = kinds.flatMap((kind) => {
    const count = removed.get(kind);
    return count === void 0 ? [] : [ours`${count} ${clean(count === 1 ? kind : `${kind}s`)}`];
  });
  const last = parts2.pop();
  if (last === void 0) return null;
  return parts2.length === 0 ? ours`removed ${last}` : ours`removed ${join3(parts2, ", ")} and ${last}`;
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
  const [year2, month3, day, hour, minute, second, zoneHour, zoneMinute] = match.slice(1).map((part) => Number(part ?? "0"));
  return year2 >= 1 && month3 >= 1 && month3 <= 12 && day >= 1 && day <= daysIn(year2, month3) && hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 23 && zoneMinute <= 59;
}
function daysIn(year2, month3) {
  if (month3 === 2) return year2 % 4 === 0 && year2 % 100 !== 0 || year2 % 400 === 0 ? 29 : 28;
  return month3 === 4 || month3 === 6 || month3 === 9 || month3 === 11 ? 30 : 31;
}
var pattern, isAfter, dayNumber2;
var init_published = __esm({
  "source/article/published.ts"() {
    "use strict";
    pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;
    isAfter = (published2, witness) => dayNumber2(published2) > dayNumber2(witness) + 1;
    dayNumber2 = (iso3) => Date.UTC(Number(iso3.slice(0, 4)), Number(iso3.slice(5, 7)) - 1, Number(iso3.slice(8, 10))) / 864e5;
  }
});

// source/article/furniture/dates.ts
function fullDateIn(text) {
  if (!/\d{4}/.test(text)) return null;
  const first = iso2.exec(text)?.[1] ?? null;
  if (first !== null) return isPublicationDate(first) ? first : null;
  const [, day, name2, year2] = dayFirst.exec(text) ?? swap(monthFirst.exec(text)) ?? [];
  if (day === void 0 || name2 === void 0 || year2 === void 0) return null;
  const number2 = months2.indexOf(name2.slice(0, 3).toLowerCase()) + 1;
  const date = `${year2}-${String(number2).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPublicationDate(date) ? date : null;
}
function datelineOf(text) {
  const start = text.slice(0, 160);
  const match = capitals.exec(start) ?? mixed.exec(start);
  if (match === null) return null;
  return { length: match[0].length, agency: match.at(-1) ?? null, published: fullDateIn(match[0]) };
}
var months2, month2, dayFirst, monthFirst, iso2, stampWords, isTimestamp, isBareDate, swap, place, region, dashed, capitals, mixed;
var init_dates = __esm({
  "source/article/furniture/dates.ts"() {
    "use strict";
    init_published();
    months2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    month2 = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month2}\\.?,? (\\d{4})\\b`, "i");
    monthFirst = new RegExp(`\\b${month2}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
    iso2 = /\b(\d{4}-\d{2}-\d{2})(?!\d)/;
    stampWords = new RegExp(
      `${month2}\\b|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\b(?:(?:first )?published|(?:last )?(?:updated|modified)|posted|updated|created|date|on|at|from|local time|ago|hours?|mins?|minutes?|days?|today|yesterday)\\b|\\b(?:gmt|bst|utc|[ecmp][sd]?t|cest|ist|jst|hkt|sgt|aest|aedt|wib|z)\\b|[ap]\\.?m\\b\\.?|\\d+(?:st|nd|rd|th|z)?|[\\s.,:;|/+()\u2022\xB7\u2013\u2014-]`,
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
var name, names, rules2;
var init_rules = __esm({
  "source/article/furniture/rules.ts"() {
    "use strict";
    name = "(?:[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E.'\u2019-]{0,30})";
    names = `${name}(?:(?: |, | and | & | at | in | for | of | de | van | von | da | bin | al-){1,2}${name}){0,12}`;
    rules2 = [
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
    const isAlone2 = [reasons2[index - 1], reasons2[index + 1]].every((reason) => (reason ?? null) === null);
    if (reasons2[index] === "timestamp" && isAlone2 && isBareDate(text)) reasons2[index] = null;
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
  if (text.length > longest2) return null;
  const woken = new Set(byShape);
  for (const word of text.toLowerCase().split(/[^a-z\d©]+/)) for (const rule of byCue.get(word) ?? []) woken.add(rule);
  const takes = (rule) => rule.where === where && text.length <= rule.most && rule.form.test(text);
  return rules2.find((rule) => woken.has(rule) && takes(rule))?.reason ?? null;
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
var isFull, stampReason, only, isBareName, byCue, byShape, longest2;
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
    for (const rule of rules2) {
      if (rule.cues === null) byShape.push(rule);
      for (const cue of rule.cues?.split(" ") ?? []) byCue.set(cue, [...byCue.get(cue) ?? [], rule]);
    }
    longest2 = Math.max(...rules2.map(({ most }) => most));
  }
});

// source/article/title.ts
function withTitle(blocks) {
  const [first, ...rest] = blocks;
  return first !== void 0 && isTitle(first, rest) ? [{ ...first, kind: "title" }, ...rest] : blocks;
}
function isTitle({ text, kind }, rest) {
  if (kind !== "paragraph" || rest.length === 0 || text.length > 200 || /[,;:]$/.test(text)) return false;
  const longest4 = rest.reduce((most, block2) => Math.max(most, block2.text.length), 0);
  return stopped.test(text) ? text.length <= 160 && !/[.!?] +[A-ZÀ-Ž]/.test(text) && longest4 >= 2 * text.length : longest4 >= 20;
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
  return assemble2({
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
  const letters2 = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  if (letters2 < fewestLetters && ideographs < fewestIdeographs) return null;
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
  for (const label2 of [stated, ownLabel(bytes)]) {
    const name2 = label2 === null ? null : nameOf2(label2);
    if (name2 === null || name2 === "utf-8" || name2 === "windows-1252" && utf8 !== null) continue;
    const text = name2 === "windows-1252" ? decodeWindows1252(bytes) : textOf(bytes, name2, true);
    if (text !== null && !isBinary(text)) return text;
  }
  const controls = controlsIn(bytes);
  if (utf8 !== null) return controls > bytes.length / 10 ? null : utf8;
  return controls > bytes.length / 200 ? null : decodeWindows1252(bytes);
}
function markOf(bytes) {
  const [first, second, third3] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  return first === 239 && second === 187 && third3 === 191 ? "utf-8" : null;
}
function textOf(bytes, label2, fatal) {
  try {
    return new TextDecoder(label2, { fatal }).decode(bytes.subarray(0, bytes.length - (oddEnd(bytes, label2) ? 1 : 0)));
  } catch {
    return null;
  }
}
function readUtf8(bytes) {
  const strict = textOf(bytes, "utf-8", true);
  if (strict !== null) return strict;
  const loose = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole2 = 0;
  for (const [character] of loose.matchAll(/[^\0-\u007f]/gu)) character === "\uFFFD" ? broken++ : whole2++;
  return whole2 > broken * 4 ? loose : null;
}
function ownLabel(bytes) {
  const match = labels2.exec(latin1(bytes.subarray(0, 4096)));
  const label2 = match?.[1] ?? match?.[2] ?? null;
  return label2 === null || /^utf-?16/i.test(label2) ? null : label2;
}
function nameOf2(label2) {
  if (/^(?:iso-?8859-?1|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|(?:x-)?cp1252|windows-1252)$/i.test(label2.trim()))
    return "windows-1252";
  try {
    return new TextDecoder(label2).encoding;
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
    oddEnd = (bytes, label2) => label2.startsWith("utf-16") && bytes.length % 2 === 1;
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
  const shared2 = [...here].filter((word) => there.has(word)).length;
  return shared2 > 1 && shared2 >= 0.7 * here.size && shared2 >= 0.4 * there.size;
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
  if (href.length > longest3 || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.username = "";
  url.password = "";
  return clean(url.href);
}
var longest3;
var init_address = __esm({
  "source/article/address.ts"() {
    "use strict";
    init_clean();
    longest3 = 4096;
  }
});

// source/article/html/metadata.ts
function metadataOf(document, linked, plain4, url) {
  const meta = metaOf(document);
  const first = (candidates, most = 300) => {
    for (const candidate of candidates) {
      const text = cleanLine(plain4(candidate ?? ""), most);
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
  const document = withBody(parse2(html2));
  const linkedData = prune(document);
  return { document, linkedData };
}
function withBody(document) {
  const whole2 = parse2("<!doctype html><html><head></head><body></body></html>");
  const language = document.documentElement?.getAttribute("lang");
  if (language != null) whole2.documentElement?.setAttribute("lang", language);
  const pending = [...document.childNodes].filter(({ nodeType }) => nodeType !== doctypeType).reverse();
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (isElement(node) && ofHead.has(node.localName)) whole2.head.appendChild(node);
    else if (!isElement(node) || !dissolved.has(node.localName)) whole2.body.appendChild(node);
    else for (const child of [...node.childNodes].reverse()) pending.push(child);
  }
  return whole2;
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
var deepest, unread, parse2, doctypeType, dissolved, ofHead, inlineTag, plainOf, isHidden;
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
    parse2 = (html2) => parseHTML(html2).document;
    doctypeType = 10;
    dissolved = /* @__PURE__ */ new Set(["html", "head", "body"]);
    ofHead = /* @__PURE__ */ new Set(["title", "meta", "link", "base"]);
    inlineTag = /<(?!\/?(?:a|b|br|div|em|i|p|q|s|small|span|strong|sub|sup|u)\b)/gi;
    plainOf = (text) => /[<&]/.test(text) ? withBody(parse2(`<body>${text.replace(inlineTag, "&lt;")}</body>`)).body.textContent ?? "" : text;
    isHidden = (element2) => element2.hasAttribute("hidden") || /display ?: ?none|visibility ?: ?hidden/i.test(element2.getAttribute("style") ?? "");
  }
});

// source/article/rfc822.ts
function isoOfRfc822(text) {
  const match = form.exec(text.trim().slice(0, 60));
  if (match === null) return null;
  const [, day = "", name2 = "", year2 = "", hour, minute, second = "00", zone = "", zoneHour, zoneMinute] = match;
  const month3 = months3.indexOf(name2.toLowerCase()) + 1;
  const full = year2.length === 4 ? year2 : `${Number(year2) < 70 ? "20" : "19"}${year2}`;
  const date = `${full}-${String(month3).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const offset = zoneHour === void 0 ? zones2[zone.toLowerCase()] ?? "" : `${zoneHour}:${zoneMinute}`;
  const iso3 = hour === void 0 ? date : `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
  return isPublicationDate(iso3) ? iso3.replace(/[+-]00:00$/, "Z") : null;
}
var months3, zones2, form;
var init_rfc822 = __esm({
  "source/article/rfc822.ts"() {
    "use strict";
    init_published();
    months3 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    zones2 = {
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
  const iso3 = text.replace(/^(\d{4}-\d{2}-\d{2}) {1,3}(?=\d{2}:)/, "$1T").replace(/ {1,3}(?=[+-]\d{2}:?\d{2}$|Z$)/, "");
  return isPublicationDate(iso3) ? iso3 : isoOfRfc822(text) ?? fullDateIn(text);
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
  const [, year2 = "", month3 = "", day = "", hour, minute = "0", zone] = match;
  const start = Date.UTC(Number(year2), Number(month3) - 1, Number(day), Number(hour ?? "0"), Number(minute)) / 6e4;
  const isLatest = which === "latest";
  const time2 = hour === void 0 && isLatest ? start + perDay : start;
  if (zone === void 0) return isLatest ? time2 + farthestZone : time2 - farthestZone;
  if (zone === "Z") return time2;
  const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? time2 + offset : time2 - offset;
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
  const parts2 = [];
  const found = [];
  let length2 = 0;
  let isSpaceDue = false;
  for (const { text: text2, href } of runs) {
    const start = length2;
    let isFirst = true;
    let firstAt = start;
    for (const [index, word] of clean(text2).split(/\s+/u).entries()) {
      if (index > 0) isSpaceDue = length2 > 0;
      if (word === "") continue;
      if (isSpaceDue) {
        parts2.push(space);
        length2++;
        isSpaceDue = false;
      }
      if (isFirst) firstAt = length2;
      isFirst = false;
      parts2.push(word);
      length2 += word.length;
    }
    if (href != null && !isFirst) found.push({ start: firstAt, end: length2, href });
  }
  const whole2 = join3(parts2, "");
  const text = clean(whole2);
  if (text.trim() === "") return null;
  if (text !== whole2) return { text: text.trim(), kind };
  const links = joined(found).map(({ start, end, href }) => ({ start: length2 - start, end: length2 - end, href }));
  return links.length === 0 ? { text, kind } : { text, kind, links };
}
function joined(found) {
  const links = [];
  for (const link of found) {
    const before3 = links.at(-1);
    if (before3 !== void 0 && before3.href === link.href && link.start - before3.end <= 1)
      links[links.length - 1] = { ...before3, end: link.end };
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
  const open2 = [];
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
    open2.push({ element: element2, from: blocks.length, breaks, images });
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
      const begun = open2.pop();
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
  let length2 = 0;
  let isPlain = true;
  walk(row, {
    enter(node) {
      if (isText(node)) length2 += (node.textContent ?? "").trim().length;
      if (length2 > longestRow) isPlain = false;
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
  const sum2 = (numbers) => numbers.reduce((all, number2) => all + number2, 0);
  const words4 = blocks.map((block2) => block2.text.length - block2.linked);
  return sum2(prose) >= leastProse * sum2(words4) ? prose : words4;
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
  const all = { from: 0, to: blocks.length };
  const needed = within2(sums, all) * mostOfIt;
  let home = all;
  for (const region2 of regions) {
    if (needed > 0 && within2(sums, region2) >= needed && region2.to - region2.from > 1) {
      home = region2;
      break;
    }
  }
  return home;
}
var ending, isStopped, unlinked, isProse, proseOf, leastProse, within2, mostOfIt;
var init_story = __esm({
  "source/article/html/story.ts"() {
    "use strict";
    ending = /[.!?…。！？।۔؟][”"’')\]»」]{0,2}\s?$/;
    isStopped = (text) => ending.test(text);
    unlinked = (block2) => block2.text.length - block2.linked;
    isProse = (block2) => block2.kind !== "heading" && block2.kind !== "title" && unlinked(block2) >= 60 && block2.linked < block2.text.length / 2 && (isStopped(block2.text) || block2.text.length >= 160);
    proseOf = (block2) => isProse(block2) ? unlinked(block2) : 0;
    leastProse = 0.2;
    within2 = (sums, { from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0);
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
  const parted2 = partFurniture(rest, true, { keepsDateline: true });
  const end = parted2.story.findLastIndex(({ kind }) => kind !== "heading") + 1;
  const dropped = blocks.flatMap(({ text: words4 }, index) => {
    const reason = reasons2[index] ?? null;
    return reason === null || isAll ? [] : [{ text: words4, reason: cleanLine(reason) }];
  });
  const lone = parted2.story.slice(end).map(({ text: words4 }) => ({ text: words4, reason: cleanLine("label") }));
  const { byline, publisher, published: published2 } = partFurniture(blocks, true, { keepsDateline: true });
  return {
    byline,
    publisher,
    published: published2,
    story: parted2.story.slice(0, end),
    furniture: [...dropped, ...parted2.furniture, ...lone]
  };
}
function markRegions({ blocks, regions }, reasons2) {
  const weights = weightsOf(blocks);
  const prose = sumsOf(blocks, (_, index) => weights[index] ?? 0);
  const length2 = sumsOf(blocks, (block2) => block2.text.length);
  const links = sumsOf(blocks, (block2) => block2.linked);
  const whole2 = { from: 0, to: blocks.length };
  const { first, last } = endsOf(blocks, reasons2);
  const found = /* @__PURE__ */ new Map();
  for (const region2 of regions) {
    const names4 = namesOf(region2.element);
    const rule = regionRules.find(
      ({ names: form3, share: share2, most, linked = 0, where, images = 0, blocks: count = Infinity }) => form3.test(names4) && within2(length2, region2) <= most && within2(prose, region2) <= share2 * within2(prose, whole2) && within2(links, region2) >= linked * within2(length2, region2) && region2.images >= images && region2.to - region2.from <= count && (where !== "head" || region2.to <= first + 1) && (where !== "ends" || region2.to <= first + 1 || region2.from > last)
    );
    if (rule === void 0) continue;
    const others = found.get(rule);
    if (others === void 0) found.set(rule, [region2]);
    else others.push(region2);
  }
  for (const [{ reason }, taken] of found) {
    const isTaken = blocks.map(() => false);
    for (const { from, to } of taken) isTaken.fill(true, from, to);
    const inAll = (sums) => isTaken.reduce((sum2, is, index) => sum2 + (is ? within2(sums, { from: index, to: index + 1 }) : 0), 0);
    if (inAll(prose) > mostInAll * within2(prose, whole2)) continue;
    for (const region2 of taken) mark(reasons2, region2, reason);
  }
  const left = weights.reduce((sum2, weight, index) => sum2 + (reasons2[index] === null ? weight : 0), 0);
  if (left < leastLeft * within2(prose, whole2)) reasons2.fill(null);
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
  const open2 = (from, to) => blocks.flatMap((block2, index) => index >= from && index < to && reasons2[index] === null ? [{ block: block2, index }] : []);
  for (const { block: block2, index } of open2(0, first)) {
    if (block2.kind === "heading" && block2.text.length > longestCrosshead) reasons2[index] = "standfirst";
    if (block2.element.localName === "h1" || !isStopped(block2.text) && isSameTitle(block2.text, title))
      reasons2[index] = "title";
  }
  const head = open2(0, first);
  for (const { block: block2, index } of head) if (isStamp(block2)) reasons2[index] = "timestamp";
  for (const lines of [head, open2(last + 1, blocks.length)]) {
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
  const inside2 = container === null ? { blocks: [], regions: [], raw: "" } : blocksIn(container, address2);
  const page = proseIn(inside2) < story ? blocksIn(anew().body, address2, isBesideAnyStory) : inside2;
  const chosen = proseIn(page) > muchMore * proseIn(inside2) || inside2.blocks.length === 0 ? page : inside2;
  const parted2 = partPage(chosen, title);
  const length2 = parted2.story.reduce((sum2, { text }) => sum2 + text.length, 0);
  if (body.length > muchMore * Math.max(length2, hardlyAny)) return { parted: saidIn(body, address2, title), raw: body };
  return { parted: parted2, raw: chosen.raw };
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
    proseIn = ({ blocks }) => blocks.reduce((sum2, block2) => sum2 + proseOf(block2), 0);
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
  const { parted: parted2, raw: came } = storyOf(document, () => pageOf(raw.html).document, {
    address: metadata.address,
    title: title ?? "",
    body: linked?.body ?? ""
  });
  const { story: story2, furniture, byline, publisher, published: published2 } = parted2;
  const said = publicationOf([...metadata.dates, published2], raw.witness);
  const titled = title === null ? withTitle(story2) : [{ text: title, kind: "title" }, ...story2];
  const { removed } = cleanCounting(came);
  const removal = removalWarning(removed);
  return assemble2({
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
    without2 = (text, open2, close) => text.split(open2).map((piece, at) => at === 0 ? piece : piece.split(close).slice(1).join(" ")).join(" ");
  }
});

// source/article/markdown/front-matter.ts
import { parse as parse3 } from "yaml";
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
    const fields = parse3(yaml, { schema: "failsafe", maxAliasCount: 0, logLevel: "silent" });
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
  const { known: known2, body } = frontMatterOf(text);
  const blocks = blocksOf2(body, raw.url);
  if (blocks === null) return articleFrom(raw);
  const title = cleanLine(known2.title ?? "", longestTitle);
  const [first] = blocks;
  const isTitled = first?.kind === "heading" && (title === "" || first.text === title);
  const heads = isTitled ? [{ ...first, kind: "title" }] : title === "" ? [] : [{ text: title, kind: "title" }];
  const parted2 = partFurniture(isTitled ? blocks.slice(1) : blocks, heads.length > 0);
  const story2 = heads.length > 0 || blocks.some(({ kind }) => kind === "heading") ? parted2.story : withTitle(parted2.story);
  const isTooLate = known2.published !== void 0 && raw.witness !== void 0 && isAfter(known2.published, raw.witness);
  const published2 = raw.published ?? (isTooLate ? void 0 : known2.published);
  const language = raw.language ?? known2.language;
  const warnings = [
    removalWarning(removed),
    isTooLate ? ours`the date of its front matter, ${clean(known2.published ?? "")}, is later than the file: not taken` : null
  ];
  return assemble2({
    source: cleanLine(raw.source, longestSource),
    byline: lineOf(known2.byline) ?? parted2.byline,
    publisher: lineOf(known2.publisher) ?? parted2.publisher,
    published: published2 === void 0 ? parted2.published : clean(published2),
    language: language === void 0 ? null : cleanLine(language, 40),
    blocks: [...heads, ...story2],
    furniture: parted2.furniture,
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
  const take2 = (tokens, kind) => {
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
          take2(token.tokens ?? [], "quote");
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
  const takeItem = ({ tokens }, number2) => {
    const [first, ...rest] = tokens.filter(({ type }) => type !== "space" && type !== "checkbox");
    const isWorded = first?.type === "text" || first?.type === "paragraph";
    if (isWorded) add([{ text: number2 }, ...inline(first.text)], "item");
    take2(isWorded ? rest : tokens, "item");
  };
  try {
    take2(lexer.blockTokens(text.replace(deepIndent, "$1"), lexer.tokens), "paragraph");
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
  const parts2 = [];
  let length2 = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    parts2.push(bytes);
    length2 += bytes.length;
    if (length2 > mebibytes * mebibyte) throw tooLarge(mebibytes, faultOf);
    onBytes(length2);
  }
  return Buffer.concat(parts2, length2);
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
  const time2 = Date.parse(/T[\d:.]+$/.test(published2) ? `${published2}Z` : published2);
  return Number.isNaN(time2) ? Number.NEGATIVE_INFINITY : time2;
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
  const { known: known2, body } = frontMatterOf(text);
  const heading = /^ {0,3}#{1,6}[ \t]{1,20}([^\n]{1,1000})/m.exec(body)?.[1]?.replace(/[ \t#]{1,20}$/, "");
  const published2 = known2.published === void 0 ? null : cleanLine(known2.published);
  const title = lineOf3((known2.title ?? heading ?? "").replace(/[*_`]/g, ""));
  const plain4 = ofText(body.replace(marks, ""));
  if (title === null) return { ...plain4, published: published2 ?? plain4.published };
  const start = plain4.title === title || plain4.title === null ? plain4.start : lineOf3(ours`${plain4.title} ${plain4.start ?? ours``}`, mostStart);
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
async function choiceOf(file, name2, open2) {
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
    open: open2
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
  const { source, ...known2 } = given;
  try {
    const first = await firstBytes(source);
    const end = first?.bytes.lastIndexOf(10) ?? -1;
    if (!first || end < enough / 2) return null;
    const delivered = { bytes: first.bytes.subarray(0, end + 1), contentType: null, charset: null };
    const { text, kind } = textOf2(delivered, { source, name: source });
    if (kind !== "text" || /^\s*[{<]/.test(text)) return null;
    const article = await articleOf({ source: nameOf(source), text, kind, url: null, witness: null }, known2);
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
  const all = found.map((name2) => name2.trim()).filter((name2) => name2 !== "");
  return all.length === 0 ? null : all.join(", ");
}
var mostItems, ofRss, ofAtom, ofJson, address, html, plain2, content, isBlank, worded2, marked, ofMail;
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
        content: html(item.content_html) ?? plain2(item.content_text),
        summary: plain2(item.summary)
      }))
    });
    address = (href, base) => href === void 0 ? null : webAddress(href.trim(), base);
    html = (text) => isBlank(text) ? null : { kind: "html", text: text ?? "" };
    plain2 = (text) => isBlank(text) ? null : { kind: "text", text: text ?? "" };
    content = (said) => /html|xml/i.test(said?.type ?? "") ? html(said?.value) : plain2(said?.value);
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
  const groups = groupsOf3(address2);
  const dotted = (high, low) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const start = groups.slice(0, 6).map((group) => group.toString(16)).join(":");
  const [, second = 0, third3 = 0] = groups;
  if (groups[0] === 8194) return [dotted(second, third3)];
  return ["0:0:0:0:0:ffff", "0:0:0:0:0:0", "64:ff9b:0:0:0:0"].includes(start) || groups[0] === 100 ? [dotted(groups[6] ?? 0, groups[7] ?? 0)] : [];
}
function groupsOf3(address2) {
  const canonical = new URL(`http://[${address2}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const parse4 = (part) => part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  if (tail === void 0) return parse4(head);
  const [before3, after2] = [parse4(head), parse4(tail)];
  return [...before3, ...Array(8 - before3.length - after2.length).fill(0), ...after2];
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
function plain3(part) {
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
    credentials = ({ username, password }) => `${plain3(username)}:${plain3(password)}`;
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
  const what = ours`the server answers ${status}${named3(STATUS_CODES[status])}`;
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
var named3, reasons, certificate;
var init_why_unanswered = __esm({
  "source/article/sources/why-unanswered.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    init_connect();
    named3 = (words4) => words4 === void 0 ? ours`` : ours` (${cleanLine(words4)})`;
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
  const length2 = Number.parseInt(response.headers["content-length"] ?? "", 10);
  const of = Number.isNaN(length2) ? null : length2;
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

// source/reading/numerals/reading.ts
var plain = (form3, last) => ({
  digits: "1",
  exponent: 0,
  denominator: 1,
  form: form3,
  ordinal: false,
  last
});
function overHyphen(tokens, index) {
  const hyphen = tokens[index];
  return hyphen?.lower === "-" && tokens[index - 1]?.spaced === false && !hyphen.spaced ? index + 1 : index;
}

// source/reading/numerals/words.ts
var listed = (words4, from, step = 1) => words4.split(" ").map((word, index) => [word, from + index * step]);
var units = new Map(
  listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0
  )
);
var tens = new Map(
  listed("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
);
var ordinals = new Map([
  ...listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
    1
  ),
  ...listed("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6]
]);
var fractions = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...listed("third fourth fifth sixth seventh eighth ninth tenth", 3).flatMap(
    ([word, parts2]) => [
      [word, parts2],
      [`${word}s`, parts2]
    ]
  ),
  ["twentieth", 20],
  ["twentieths", 20],
  ["hundredth", 100],
  ["hundredths", 100],
  ["thousandth", 1e3],
  ["thousandths", 1e3]
]);
var vulgarFractions = /* @__PURE__ */ new Map([
  ["\xBD", [1, 2]],
  ["\u2153", [1, 3]],
  ["\u2154", [2, 3]],
  ["\xBC", [1, 4]],
  ["\xBE", [3, 4]],
  ["\u2155", [1, 5]],
  ["\u2156", [2, 5]],
  ["\u2157", [3, 5]],
  ["\u2158", [4, 5]],
  ["\u2159", [1, 6]],
  ["\u215A", [5, 6]],
  ["\u215B", [1, 8]],
  ["\u215C", [3, 8]],
  ["\u215D", [5, 8]],
  ["\u215E", [7, 8]]
]);
var scales = /* @__PURE__ */ new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["lakh", 5],
  ["lakhs", 5],
  ["lac", 5],
  ["lacs", 5],
  ["million", 6],
  ["millions", 6],
  ["crore", 7],
  ["crores", 7],
  ["billion", 9],
  ["billions", 9],
  ["trillion", 12],
  ["trillions", 12],
  ["quadrillion", 15]
]);
var shortScales = /* @__PURE__ */ new Map([
  ["mn", 6],
  ["mln", 6],
  ["bn", 9],
  ["bln", 9],
  ["tn", 12],
  ["trn", 12],
  ["trln", 12],
  ["mio", 6],
  ["mil", 6],
  ["bil", 9],
  ["mrd", 9],
  ["cr", 7],
  ["crs", 7]
]);

// source/reading/numerals/scales.ts
function fractionAfter(tokens, index) {
  const token = tokens[index];
  if (token === void 0) return void 0;
  const vulgar = vulgarFractions.get(token.text);
  if (vulgar) return { parts: vulgar, last: index + 1 };
  if (/^[1-7]$/.test(token.text) && tokens[index + 1]?.text === "/" && /^[2-8]$/.test(tokens[index + 2]?.text ?? "")) {
    const parts3 = [Number(token.text), Number(tokens[index + 2].text)];
    return parts3[0] < parts3[1] ? { parts: parts3, last: index + 3 } : void 0;
  }
  const and = overHyphen(tokens, index);
  if (tokens[and]?.lower !== "and") return void 0;
  const count = overHyphen(tokens, and + 1);
  const numerator = /^an?$/.test(tokens[count]?.lower ?? "") ? 1 : units.get(tokens[count]?.lower ?? "");
  const part = overHyphen(tokens, count + 1);
  const parts2 = fractions.get(tokens[part]?.lower ?? "");
  if (!numerator || !parts2 || numerator >= parts2 || !isHalfEnd(tokens, part)) return void 0;
  return { parts: [numerator, parts2], last: part + 1 };
}
var isHalfEnd = (tokens, part) => tokens[part + 1]?.lower !== "of";
var withFraction = (reading6, { parts: [numerator, denominator], last }) => ({ ...reading6, digits: `${Number(reading6.digits) * denominator + numerator}`, denominator, last });
function scaled(tokens, reading6) {
  let { exponent, last } = reading6;
  for (let words4 = 0; words4 < 2; words4++) {
    const next = overHyphen(tokens, last);
    const scale = scaleOf(tokens, next);
    if (scale === void 0) break;
    exponent += scale;
    last = next + 1;
  }
  if (last === reading6.last) return reading6;
  const half2 = reading6.form === "words" && reading6.denominator === 1 ? fractionAfter(tokens, last) : void 0;
  const whole2 = { ...reading6, exponent, last, form: reading6.form === "words" ? reading6.form : "mixed" };
  return half2 ? withFraction(whole2, half2) : whole2;
}
function scaleOf(tokens, index) {
  const token = tokens[index];
  const before3 = tokens[index - 1];
  if (token === void 0 || before3 === void 0) return void 0;
  const short = shortScales.get(token.lower);
  if (token.lower === "k" && before3.end === token.start && /^(?:crores?|lakhs?|cr)$/.test(tokens[index + 1]?.lower ?? ""))
    return 3;
  if (short === void 0) return scales.get(token.lower);
  return before3.end === token.start || !/^[A-Z]{2}/.test(token.text) ? short : void 0;
}
var isScale = (token) => token !== void 0 && scales.has(token.lower);

// source/reading/numerals/digits.ts
function digitsAt(tokens, index) {
  const spaced = spacedGroups(tokens, index);
  const digits2 = spaced?.digits ?? digitsOf(tokens[index].text);
  if (digits2 === void 0) return void 0;
  const reading6 = { ...plain("digits", spaced?.last ?? index + 1), digits: digits2 };
  const next = tokens[reading6.last];
  if (next === void 0) return reading6;
  if (!tokens[reading6.last - 1].spaced && isOrdinalEnd(digits2, next.lower)) {
    return { ...reading6, ordinal: true, last: reading6.last + 1 };
  }
  const fraction = fractionAfter(tokens, reading6.last);
  return scaled(tokens, fraction && /^\d{1,6}$/.test(digits2) ? withFraction(reading6, fraction) : reading6);
}
var isOrdinalEnd = (digits2, end) => end === "th" || !/1\d$/.test(digits2) && (end === "st" && /1$/.test(digits2) || end === "nd" && /2$/.test(digits2) || end === "rd" && /3$/.test(digits2));
function digitsOf(text) {
  if (text.length > 30) return void 0;
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  if (/^\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(",", "");
  if (/^\d{1,3}(?:\.\d{3}){2,8}$/.test(text)) return text.replaceAll(".", "");
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : void 0;
}
function spacedGroups(tokens, index) {
  if (!/^[1-9]\d{0,2}$/.test(tokens[index].text)) return void 0;
  let digits2 = tokens[index].text;
  let last = index + 1;
  for (; ; ) {
    const over = /^['’]$/.test(tokens[last]?.text ?? "") && !tokens[last].spaced && tokens[last - 1].end === tokens[last].start ? 1 : 0;
    if (last - index >= 12 || !isNextGroup(tokens[last - 1], tokens[last + over])) break;
    const group = tokens[last + over].text;
    digits2 += group.replace(",", ".");
    last += 1 + over;
    if (group.length > 3) break;
  }
  const alone2 = tokens[index - 1]?.kind !== "number" && tokens[last]?.kind !== "number";
  return last > index + 1 && alone2 ? { digits: digits2, last } : void 0;
}
var isNextGroup = (before3, group) => group !== void 0 && group.start - before3.end === 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(group.text);

// source/reading/numerals/spelled.ts
function wordsAt(tokens, index) {
  const group = groupAt(tokens, index) ?? impliedOne(tokens, index);
  if (group === void 0) return void 0;
  const { value, last } = dozens(tokens, group);
  const decimals = tokens[index - 1]?.lower === "at" ? void 0 : decimalsAt(tokens, last);
  if (decimals) return scaled(tokens, { ...plain("words", decimals.last), digits: `${value}.${decimals.digits}` });
  const reading6 = { ...plain("words", last), digits: `${value}` };
  const fraction = fractionAfter(tokens, last);
  return lowerGroups(tokens, scaled(tokens, fraction ? withFraction(reading6, fraction) : reading6));
}
function decimalsAt(tokens, index) {
  if (tokens[index]?.lower !== "point") return void 0;
  let digits2 = "";
  let last = index + 1;
  for (; last < index + 5; last++) {
    const digit = units.get(tokens[last]?.lower ?? "");
    if (digit === void 0 || digit > 9) break;
    digits2 += digit;
  }
  return digits2 === "" ? void 0 : { digits: digits2, last };
}
function impliedOne(tokens, index) {
  const scale = tokens[index + 1];
  if (!/^an?$/.test(tokens[index].lower) || scale?.lower !== "dozen" && !isScale(scale)) return void 0;
  return hundredsAfter(tokens, { value: 1, last: index + 1 });
}
function groupAt(tokens, index) {
  const below = belowHundred(tokens, index);
  return below && hundredsAfter(tokens, below);
}
function hundredsAfter(tokens, below) {
  if (tokens[below.last]?.lower !== "hundred") return below;
  const value = below.value * 100;
  const last = below.last + 1;
  const rest = belowHundred(tokens, tokens[last]?.lower === "and" ? last + 1 : last);
  if (rest === void 0 || tokens[rest.last]?.lower === "hundred" || rest.value === 0) return { value, last };
  return { value: value + rest.value, last: rest.last };
}
function belowHundred(tokens, index) {
  const token = tokens[index];
  if (token === void 0) return void 0;
  const unit = units.get(token.lower);
  if (unit !== void 0) return { value: unit, last: index + 1 };
  const ten = tens.get(token.lower);
  if (ten === void 0) return void 0;
  const next = overHyphen(tokens, index + 1);
  const one = units.get(tokens[next]?.lower ?? "") ?? 0;
  return one > 0 && one < 10 ? { value: ten + one, last: next + 1 } : { value: ten, last: index + 1 };
}
function dozens(tokens, group) {
  const dozen = tokens[group.last]?.lower === "dozen" && group.value < 100;
  return dozen ? { value: group.value * 12, last: group.last + 1 } : group;
}
function lowerGroups(tokens, reading6) {
  let sum2 = reading6;
  let { exponent } = reading6;
  while (exponent >= 3 && sum2.denominator === 1) {
    const index = tokens[sum2.last]?.lower === "and" ? sum2.last + 1 : sum2.last;
    const group = tokens[index] && groupAt(tokens, index);
    if (!group) return sum2;
    const part = scaled(tokens, { ...plain("words", group.last), digits: `${group.value}` });
    if (part.exponent >= exponent || index > sum2.last && part.exponent > 0) return sum2;
    const total = Number(`${sum2.digits}e${sum2.exponent}`) + Number(`${part.digits}e${part.exponent}`);
    exponent = part.exponent;
    sum2 = { ...sum2, digits: `${total}`, exponent: 0, last: part.last };
  }
  return sum2;
}
function ordinalAt(tokens, index) {
  const ten = tens.get(tokens[index].lower) ?? 0;
  const place2 = ten > 0 ? overHyphen(tokens, index + 1) : index;
  const rank = ordinals.get(tokens[place2]?.lower ?? "");
  if (rank === void 0 || ten > 0 && (rank > 9 || place2 === index + 1)) return void 0;
  return { ...plain("words", place2 + 1), digits: `${ten + rank}`, ordinal: true };
}

// source/reading/numerals/fractions.ts
function fractionAt(tokens, index) {
  const { lower } = tokens[index];
  if (lower === "half") return ofScale(tokens, { ...plain("words", index + 1), denominator: 2 });
  const article = lower === "a" || lower === "an" || lower === "quarter";
  const numerator = article ? { value: 1, last: lower === "quarter" ? index : index + 1 } : belowHundred(tokens, index);
  if (numerator === void 0) return void 0;
  const place2 = overHyphen(tokens, numerator.last);
  const part = tokens[place2];
  const parts2 = fractions.get(part?.lower ?? "");
  if (parts2 === void 0 || /s$/.test(part.lower) !== numerator.value > 1) return void 0;
  const reading6 = { ...plain("words", place2 + 1), digits: `${numerator.value}`, denominator: parts2 };
  if (lower === "quarter" && !isQuarterOf(tokens, place2 + 1)) return void 0;
  if (article && lower !== "quarter" && !isPart(tokens, place2)) return void 0;
  return ofScale(tokens, reading6);
}
var isQuarterOf = (tokens, next) => tokens[next]?.lower === "of" && /^an?$/.test(tokens[next + 1]?.lower ?? "") || tokens[next]?.lower === "-" && /^(?:point|percentage|mile|inch|acre|pound|million|billion)$/.test(tokens[next + 1]?.lower ?? "");
var fractionLead = /^(?:by|than|about|almost|nearly|over|around|roughly|just|only|under|up|down|to|from|is|was|were|are)$/;
function isPart(tokens, place2) {
  const part = tokens[place2];
  if (part.lower === "half" || part.lower === "quarter") return true;
  const next = tokens[place2 + 1];
  if (next === void 0 || next.kind === "punctuation") return fractionLead.test(tokens[place2 - 2]?.lower ?? "");
  return /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|from|since|in|to|by|on|over|and|said|say|are|is|were|was|have|has|had|as|last|this|compared|against)$/.test(
    next.lower
  );
}
function ofScale(tokens, reading6) {
  const { last } = reading6;
  const joined2 = overHyphen(tokens, last);
  const article = joined2 > last && /^an?$/.test(tokens[joined2]?.lower ?? "") ? overHyphen(tokens, joined2 + 1) : last;
  if (article > joined2 + 1 && isScale(tokens[article])) return scaled(tokens, { ...reading6, last: article });
  if (joined2 > last && isScale(tokens[joined2])) return scaled(tokens, { ...reading6, last: joined2 });
  const of = tokens[last]?.lower === "of" ? last + 1 : last;
  if (!/^an?$/.test(tokens[of]?.lower ?? "")) return reading6;
  if (tokens[of + 1]?.lower === "dozen" && of === last) return { ...reading6, digits: "6", denominator: 1, last: of + 2 };
  if (isScale(tokens[of + 1])) return scaled(tokens, { ...reading6, last: of + 1 });
  return of === last ? { ...reading6, last: of + 1 } : reading6;
}

// source/reading/numerals.ts
var amountOf = ({ digits: digits2, exponent, denominator, sign }) => sign * Number(`${digits2}e${exponent}`) / denominator;
function numeralsOf(tokens) {
  const numerals = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (tokens[last]?.sentence === tokens[first].sentence) last++;
    readSentence(tokens.slice(first, last), first, numerals);
    first = last;
  }
  return numerals;
}
function readSentence(tokens, offset, numerals) {
  for (let index = 0; index < tokens.length; ) {
    const reading6 = readingAt(tokens, index);
    if (reading6 === void 0) {
      index++;
      continue;
    }
    const signed = signBefore(tokens, index, reading6.form);
    const first = signed ? index - 1 : index;
    const { last } = reading6;
    numerals.push({
      ...reading6,
      start: tokens[first].start,
      end: tokens[last - 1].end,
      sign: signed ? -1 : 1,
      first: offset + first,
      last: offset + last,
      glued: { before: isLetterGlued(tokens, index, index - 1), after: isLetterGlued(tokens, last, last) }
    });
    index = last;
  }
}
function readingAt(tokens, index) {
  const token = tokens[index];
  if (token.kind === "number") return digitsAt(tokens, index);
  if (token.text === ".") return pointAt(tokens, index);
  if (token.kind === "word") return fractionAt(tokens, index) ?? ordinalAt(tokens, index) ?? wordsAt(tokens, index);
  const parts2 = vulgarFractions.get(token.text);
  return parts2 && ofScale(tokens, { ...plain("digits", index + 1), digits: `${parts2[0]}`, denominator: parts2[1] });
}
function pointAt(tokens, index) {
  const digits2 = tokens[index + 1];
  const sign = tokens[index - 1];
  if (digits2?.kind !== "number" || tokens[index].spaced || sign === void 0 || sign.spaced) return void 0;
  if (!/^\p{Sc}$/u.test(sign.text) || !/^\d{1,4}$/.test(digits2.text)) return void 0;
  return scaled(tokens, { ...plain("digits", index + 2), digits: `0.${digits2.text}` });
}
function signBefore(tokens, index, form3) {
  const sign = tokens[index - 1];
  if (sign === void 0) return false;
  if (sign.lower === "minus") return tokens[index - 2]?.lower !== "or";
  if (form3 === "words" || sign.spaced || sign.lower !== "-" && sign.lower !== "\u2212") return false;
  const before3 = tokens[index - 2];
  return before3 === void 0 || before3.spaced || before3.text === "(";
}
var isLetterGlued = (tokens, edge, place2) => tokens[place2]?.kind === "word" && tokens[edge - 1]?.end === tokens[edge]?.start;

// source/reading/dates/lexicon.ts
var lexicon = /* @__PURE__ */ new Map();
var months = "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec";
var doubtfulMonths = /* @__PURE__ */ new Set(["may", "march", "mar", "jan", "april", "june", "august"]);
months.split("|").forEach((names4, index) => {
  for (const name2 of names4.split(" ")) {
    lexicon.set(name2, { kind: "month", month: index + 1, ...doubtfulMonths.has(name2) && { also: true } });
  }
});
var weekdays = "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun";
weekdays.split("|").forEach((names4, index) => {
  for (const [place2, name2] of names4.split(" ").entries()) {
    lexicon.set(name2, { kind: "weekday", weekday: index + 1, plural: false, ...place2 > 0 && { also: true } });
    if (place2 === 0) lexicon.set(`${name2}s`, { kind: "weekday", weekday: index + 1, plural: true });
  }
});
var lengths = [
  ["second", "second", "seconds secs"],
  ["minute", "minute", "minutes mins"],
  ["hour", "hour", "hours hrs"],
  ["day", "day", "days"],
  ["week", "week", "weeks"],
  ["weekend", "weekend", "weekends"],
  ["fortnight", "fortnight", "fortnights"],
  ["month", "month", "months"],
  ["quarter", "quarter", "quarters"],
  ["half", "half", ""],
  ["year", "year", "years yrs"],
  ["decade", "decade", "decades"],
  ["century", "century", "centuries"],
  ["millennium", "millennium", "millennia millenniums"]
];
for (const [unit, singular2, plurals2] of lengths) {
  lexicon.set(singular2, { kind: "unit", unit, plural: false });
  for (const plural2 of plurals2.split(" ")) if (plural2) lexicon.set(plural2, { kind: "unit", unit, plural: true });
}
"spring|summer|autumn fall|winter".split("|").forEach((names4, season2) => {
  for (const name2 of names4.split(" ")) {
    lexicon.set(name2, { kind: "season", season: season2, plural: false });
    if (name2 !== "fall") lexicon.set(`${name2}s`, { kind: "season", season: season2, plural: true });
  }
});
var dayparts = [
  ["TMO", "morning dawn daybreak sunrise"],
  ["TAF", "afternoon lunchtime"],
  ["TEV", "evening dusk sunset nightfall"],
  ["TNI", "night"]
];
for (const [part, words4] of dayparts) {
  for (const word of words4.split(" ")) {
    lexicon.set(word, { kind: "daypart", part, plural: false });
    lexicon.set(`${word}s`, { kind: "daypart", part, plural: true });
  }
}
"twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties".split("|").forEach((word, index) => {
  lexicon.set(word, { kind: "decade", decade: index + 2 });
});
var lexemeOf = (lower) => lexicon.get(lower);
var letters = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "S",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
  time: ""
};

// source/reading/dates/phrase.ts
function phraseOf(tokens, numerals, offset) {
  const begins2 = [];
  const ends3 = [];
  begins2.length = tokens.length;
  ends3.length = tokens.length + 1;
  for (const numeral of numerals) {
    begins2[numeral.first - offset] = numeral;
    ends3[numeral.last - offset] = numeral;
  }
  const words4 = tokens.map((token) => token.lower);
  return { tokens, words: words4, lexemes: words4.map((word) => lexemeOf(word)), begins: begins2, ends: ends3, offset };
}
var wordAt = (phrase, index) => phrase.words[index] ?? "";
var isCapital = (phrase, index) => {
  const text = phrase.tokens[index]?.text ?? "";
  return text !== "" && text[0] !== text[0].toLowerCase();
};
function plainNumber(phrase, index, length2) {
  const text = phrase.tokens[index]?.text;
  if (text === void 0 || text.length > length2 || !/^\d+$/.test(text)) return void 0;
  return Number(text);
}
function yearNumber(phrase, index) {
  const text = phrase.tokens[index]?.text;
  if (text?.length !== 4 || !/^[12]\d{3}$/.test(text)) return void 0;
  const year2 = Number(text);
  return year2 <= 2199 ? year2 : void 0;
}
function countBefore(phrase, end) {
  const numeral = phrase.ends[end];
  if (numeral === void 0 || numeral.ordinal || numeral.sign < 0) return void 0;
  return { first: numeral.first - phrase.offset, count: amountOf(numeral), numeral };
}
function rankAt(phrase, index) {
  const numeral = phrase.begins[index];
  if (!numeral?.ordinal) return void 0;
  return { rank: amountOf(numeral), last: numeral.last - phrase.offset };
}
function rankBefore(phrase, end) {
  const numeral = phrase.ends[end];
  if (!numeral?.ordinal) return void 0;
  return { rank: amountOf(numeral), first: numeral.first - phrase.offset };
}
var isAbbreviated = (phrase, index) => wordAt(phrase, index + 1) === "." && index + 2 < phrase.tokens.length && /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(wordAt(phrase, index));

// source/reading/dates/repair/doubtful.ts
var amounts = new Set(
  "some approximately nearly over another only flight boeing airbus no number route channel room line article section chapter page psalm model size building unit bus highway nearly iso resolution windows act order # no. km miles".split(
    " "
  )
);
var leads = new Set(
  "in of since by from until till before after during through to between and circa c. early late mid for around as or the following throughout until towards toward ( c ca ca. than".split(
    " "
  )
);
var followers = new Set(
  "in and to or by the a for when while as after before but with at on was were is he she it they who which that had has have of from until through his her its -".split(
    " "
  )
);
var measures = new Set(
  "jobs people men women troops soldiers dollars pounds euros yen points votes seats rooms pages inhabitants tonnes tons metres meters feet km kilometres kilometers miles pence cents hectares acres barrels units homes houses workers employees members years days hours minutes cases deaths times percent per million billion bn m others civilians residents students ships tanks aircraft guns kilograms kg lb lbs mph mm cm hp cc watts calories gallons".split(
    " "
  )
);
function isTime(phrase, reading6) {
  if (!reading6.weak) return true;
  const { sense } = reading6;
  if (sense.kind === "fixed") return isYear(phrase, reading6);
  return false;
}
function isYear(phrase, reading6) {
  const { first, last, sense } = reading6;
  const before3 = wordAt(phrase, first - 1);
  const next = wordAt(phrase, last);
  const glued = phrase.tokens[last - 1].spaced === false;
  if (measures.has(next) && !glued || amounts.has(before3) || /^[$£€¥#+=/@]$/.test(before3)) return false;
  if (before3 === ".") return /^(?:c|ca|b|d|r|fl|est|al|approx)$/.test(wordAt(phrase, first - 2));
  if (before3 === ":" && phrase.tokens[first - 2]?.kind === "number") return false;
  if (glued && /^[%/@°]$/.test(next)) return false;
  if (isInCode(phrase, first, last)) return false;
  if (glued && next === "-" && wordAt(phrase, last + 2) === "-") return false;
  const index = sense.kind === "fixed" ? sense.point.index : 0;
  if (leads.has(before3)) return !(index < 1900 && /^(?:of|to|and|from|for)$/.test(before3) && isCounted(phrase, last));
  if (index < 1500 || index > 2060) return /^[(-]$/.test(before3) || /^[)-]$/.test(next);
  return !isCounted(phrase, last) && !isMeasured(phrase, first, last, index);
}
function isInCode(phrase, first, last) {
  const before3 = phrase.tokens[first - 1];
  if (before3?.kind === "number" || phrase.tokens[last]?.kind === "number") return true;
  if (before3?.lower !== "-" || before3.spaced) return false;
  return phrase.tokens[first - 2]?.kind === "number" && yearNumber(phrase, first - 2) === void 0;
}
function isCounted(phrase, last) {
  const token = phrase.tokens[last];
  if (token?.kind !== "word" || token.text !== token.lower || followers.has(token.lower)) return false;
  return /[^s']s$/.test(token.lower) && !/^(?:elections|olympics|games|championships|finals)$/.test(token.lower);
}
function isMeasured(phrase, first, last, year2) {
  const before3 = phrase.tokens[first - 1];
  const next = phrase.tokens[last];
  if (before3?.kind !== "word" || !before3.spaced || next && !/^[.,;]$/.test(next.lower)) return false;
  if (before3.text !== before3.lower) return year2 < 1900;
  return /^(?:seats?|holds?|held|weigh(?:s|ed)?|costs?|sold|killed|wounded|captured|measures|has|had|have|employs?|numbered|worth|paid|counted)$/.test(
    before3.lower
  );
}

// source/reading/dates/calendar.ts
var daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
var isLeap = (year2) => year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
var daysInMonth = (year2, month3) => month3 === 2 ? isLeap(year2) ? 29 : 28 : month3 === 4 || month3 === 6 || month3 === 9 || month3 === 11 ? 30 : 31;
var leapDaysBefore = (year2) => Math.floor((year2 - 1) / 4) - Math.floor((year2 - 1) / 100) + Math.floor((year2 - 1) / 400);
var epoch = 365 * 1970 + leapDaysBefore(1970);
var dayNumber = (year2, month3, day) => 365 * year2 + leapDaysBefore(year2) + daysBeforeMonth[month3 - 1] + (month3 > 2 && isLeap(year2) ? 1 : 0) + day - 1 - epoch;
function dayOf(number2) {
  let year2 = Math.floor((number2 + epoch) / 365.2425);
  while (dayNumber(year2 + 1, 1, 1) <= number2) year2++;
  while (dayNumber(year2, 1, 1) > number2) year2--;
  let month3 = 12;
  while (dayNumber(year2, month3, 1) > number2) month3--;
  return { year: year2, month: month3, day: number2 - dayNumber(year2, month3, 1) + 1 };
}
var isDay = (year2, month3, day) => month3 >= 1 && month3 <= 12 && day >= 1 && day <= daysInMonth(year2, month3);
var weekdayOf = (number2) => ((number2 + 3) % 7 + 7) % 7 + 1;
var weekOf = (number2) => Math.floor((number2 + 3) / 7);
var mondayOf = (week) => week * 7 - 3;
function isoWeek(week) {
  const thursday2 = mondayOf(week) + 3;
  const { year: year2 } = dayOf(thursday2);
  return { year: year2, week: Math.floor((thursday2 - dayNumber(year2, 1, 1)) / 7) + 1 };
}
function easter(year2) {
  const golden = year2 % 19;
  const century2 = Math.floor(year2 / 100);
  const moon = (century2 - Math.floor(century2 / 4) - Math.floor((8 * century2 + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday2 = (year2 + Math.floor(year2 / 4) + full + 2 - century2 + Math.floor(century2 / 4)) % 7;
  const offset = full - weekday2;
  const month3 = 3 + Math.floor((offset + 40) / 44);
  return dayNumber(year2, month3, offset + 28 - 31 * Math.floor(month3 / 4));
}
function nthWeekday(year2, month3, weekday2, nth2) {
  if (nth2 > 0) {
    const first = dayNumber(year2, month3, 1);
    return first + (weekday2 - weekdayOf(first) + 7) % 7 + 7 * (nth2 - 1);
  }
  const last = dayNumber(year2, month3, daysInMonth(year2, month3));
  return last - (weekdayOf(last) - weekday2 + 7) % 7 + 7 * (nth2 + 1);
}
var digits = (value, length2) => String(value).padStart(length2, "0");
function isoDay(number2) {
  const { year: year2, month: month3, day } = dayOf(number2);
  return `${year2 > 0 ? digits(year2, 4) : `-${digits(1 - year2, 4)}`}-${digits(month3, 2)}-${digits(day, 2)}`;
}

// source/reading/dates/point.ts
var pad = (value, length2) => String(value).padStart(length2, "0");
var yearText = (year2) => year2 > 0 ? pad(year2, 4) : `BC${pad(1 - year2, 4)}`;
var mod = (value, by) => (value % by + by) % by;
var ofMonths = (parts2, shift, value) => {
  const months4 = 12 / parts2;
  return {
    at(day) {
      const { year: year2, month: month3 } = dayOf(day);
      return Math.floor((year2 * 12 + month3 - 1 - shift) / months4);
    },
    start(index) {
      const month3 = index * months4 + shift;
      return dayNumber(Math.floor(month3 / 12), mod(month3, 12) + 1, 1);
    },
    days: 30.4 * months4,
    value: (index) => `${yearText(Math.floor(index / parts2))}-${value(mod(index, parts2))}`
  };
};
var ofYears = (years, value) => ({
  at: (day) => Math.floor(dayOf(day).year / years),
  // The first decade, century and millennium BC end in 1 BC, the year 0.
  start: (index) => dayNumber(index * years + (index < 0 && years > 1 ? 1 : 0), 1, 1),
  days: 365.2 * years,
  value
});
var era = (index, length2) => index < 0 ? `BC${pad(-index - 1, length2)}` : pad(index, length2);
var seasons = ["SP", "SU", "FA", "WI"];
var units2 = {
  day: { at: (day) => day, start: (index) => index, days: 1, value: (index) => isoDay(index).replace(/^-/, "BC") },
  week: { at: weekOf, start: mondayOf, days: 7, value: weekText },
  weekend: { at: weekOf, start: (index) => mondayOf(index) + 5, days: 2, value: (index) => `${weekText(index)}-WE` },
  month: ofMonths(12, 0, (month3) => pad(month3 + 1, 2)),
  quarter: ofMonths(4, 0, (quarter2) => `Q${quarter2 + 1}`),
  half: ofMonths(2, 0, (half2) => `H${half2 + 1}`),
  season: ofMonths(4, 2, (season2) => seasons[season2]),
  year: ofYears(1, yearText),
  decade: ofYears(10, (index) => era(index, 3)),
  century: ofYears(100, (index) => era(index, 2)),
  millennium: ofYears(1e3, (index) => era(index, 1))
};
function weekText(index) {
  const { year: year2, week } = isoWeek(index);
  return `${yearText(year2)}-W${pad(week, 2)}`;
}
var isFiner = (unit, than) => units2[unit].days < units2[than].days;
var pointOfYear = (year2) => ({ unit: "year", index: year2 });

// source/reading/dates/repair/nest.ts
function nested(phrase, readings) {
  const stack = [];
  for (const reading6 of [...readings].reverse()) {
    const right = stack.at(-1);
    const gap = right && phrase.words.slice(reading6.last, right.first).join(" ");
    const joined2 = right && gap !== void 0 && right.first - reading6.last < 4 ? join(phrase, reading6, right, gap) : void 0;
    if (joined2) stack[stack.length - 1] = joined2;
    else stack.push(reading6);
  }
  return stack.reverse();
}
var timeOfDay = ({ left: { sense: time2 }, right: { sense: day }, gap }) => time2.kind === "time" && isDay2(day) && !time2.of && !time2.lean && /^(?:|on|of|,|in|of the|- on|on the|late|early)$/.test(gap) ? { ...time2, of: day } : void 0;
var dayWithTime = ({ phrase, left, right: { sense: time2, first }, gap }) => {
  if (time2.kind !== "time" || !isDay2(left.sense) || time2.of || time2.lean || left.weak) return void 0;
  if (!/^(?:|at|,|at about|at around|in the)$/.test(gap) || wordAt(phrase, first) === "the") return void 0;
  if (gap === "," && !/\d/.test(time2.text)) return void 0;
  return { ...time2, of: left.sense };
};
var clockOfDaypart = ({ left: { sense: clock2 }, right: { sense: part }, gap }) => {
  if (clock2.kind !== "time" || part.kind !== "time" || clock2.of || clock2.lean) return void 0;
  if (!/\d/.test(clock2.text) || /\d/.test(part.text) || !/^(?:|in|on|,)$/.test(gap)) return void 0;
  const hour = Number(clock2.text.slice(1, 3));
  const text = part.text !== "TMO" && hour < 12 ? `T${hour + 12}${clock2.text.slice(3)}` : clock2.text;
  return { ...part, text };
};
var lengthOf = ({ phrase, left, right, gap }) => {
  if (left.sense.kind !== "plain" || left.sense.type !== "duration" || gap !== "of" || !isCoarse(right.sense))
    return void 0;
  const opening2 = wordAt(phrase, left.first) === "the" ? left.first + 1 : left.first;
  return /^(?:first|last|final|early|opening|closing)$/.test(wordAt(phrase, opening2)) ? left.sense : void 0;
};
var weekdayOfDate = ({ left: { sense: weekday2 }, right: { sense: date }, gap }) => weekday2.kind === "part" && weekday2.unit === "weekday" && isDate(date) && /^(?:|,|the|- the)$/.test(gap) ? date : void 0;
var partOfWhole = ({ left, right, gap }) => {
  const { sense } = left;
  if (sense.kind !== "part" && sense.kind !== "feast" && sense.kind !== "same") return void 0;
  return isCoarse(right.sense) && joinsWith(gap, right, sense) ? within(sense, right.sense) : void 0;
};
var partOfFiscal = ({ left: { sense: part }, right: { sense: fiscal2 }, gap }) => {
  if (part.kind !== "part" || part.of || part.lean || fiscal2.kind !== "fiscal" || fiscal2.part) return void 0;
  if (!/^(?:|of|in|,|of the|for)$/.test(gap) || part.unit !== "quarter" && part.unit !== "half") return void 0;
  return { ...fiscal2, part: { unit: part.unit, number: part.number, ...part.months && { months: true } } };
};
var joins = [
  timeOfDay,
  dayWithTime,
  clockOfDaypart,
  lengthOf,
  weekdayOfDate,
  partOfWhole,
  partOfFiscal
];
function join(phrase, left, right, gap) {
  for (const one of joins) {
    const sense = one({ phrase, left, right, gap });
    if (sense) return { first: left.first, last: right.last, sense };
  }
  return void 0;
}
var joinsWith = (gap, right, left) => {
  if (gap === "" || gap === "of" || gap === ", of" || gap === "in")
    return gap !== "in" || right.sense.kind === "fixed" || left.kind !== "part";
  if (gap === "of the" || gap === "in the") return true;
  return gap === "," && right.sense.kind === "fixed" && left.kind === "part" && right.sense.point.unit === "year";
};
function within(sense, of) {
  if (sense.of !== void 0) {
    if (sense.of.kind !== "part" && sense.of.kind !== "feast" && sense.of.kind !== "same") return void 0;
    const inner = within(sense.of, of);
    return inner && { ...sense, of: inner };
  }
  if (sense.kind === "part" && sense.lean !== void 0) return void 0;
  const unit = unitOf(of);
  if (unit === void 0) return void 0;
  const own = sense.kind === "part" ? pointUnitOf(sense.unit) : "day";
  const period = sense.kind === "same" && sense.unit === "period" ? "day" : sense.kind === "same" ? sense.unit : own;
  if (!isFiner(period, unit)) return void 0;
  if (sense.kind === "part" && sense.unit === "day" && unit !== "month") return void 0;
  if (sense.kind === "part" && (sense.unit === "weekday" || sense.unit === "weekend") && unit !== "week")
    return void 0;
  if (sense.kind === "part" && !/^(?:day|weekday|weekend)$/.test(sense.unit) && unit !== "year") return void 0;
  return { ...sense, of };
}
var pointUnitOf = (unit) => unit === "weekday" ? "day" : unit;
function unitOf(sense) {
  if (sense.kind === "fixed") return sense.point.unit;
  if (sense.kind === "part") return pointUnitOf(sense.unit);
  if (sense.kind === "shift") return sense.unit;
  return sense.kind === "same" && sense.unit !== "period" ? sense.unit : void 0;
}
var isDay2 = (sense) => sense.kind === "feast" || unitOf(sense) === "day";
var isDate = (sense) => isDay2(sense) && (sense.kind === "fixed" || sense.kind === "part" && sense.unit === "day" || sense.kind === "feast");
var isCoarse = (sense) => sense.kind === "fixed" || sense.kind === "shift" || sense.kind === "part" || sense.kind === "same";

// source/reading/dates/repair/overlaps.ts
function withoutOverlaps(readings) {
  const order = readings.map((_, index) => index);
  order.sort((a, b) => lengthOf2(readings[b]) - lengthOf2(readings[a]) || a - b);
  const taken = /* @__PURE__ */ new Set();
  const kept = [];
  for (const index of order) {
    const reading6 = readings[index];
    let free = true;
    for (let token = reading6.first; token < reading6.last; token++) if (taken.has(token)) free = false;
    if (!free) continue;
    for (let token = reading6.first; token < reading6.last; token++) taken.add(token);
    kept.push(reading6);
  }
  return kept.sort((a, b) => a.first - b.first);
}
var lengthOf2 = ({ first, last }) => last - first;

// source/reading/dates/repair/share.ts
var joins2 = /^(?:-|to|and|or|&|through|until|till|,|, and|, or)$/;
function shared(phrase, readings) {
  const all = [...readings];
  for (let place2 = all.length - 2; place2 >= 0; place2--) {
    const left = all[place2];
    const right = all[place2 + 1];
    if (right.first - left.last > 2) continue;
    if (!joins2.test(phrase.words.slice(left.last, right.first).join(" "))) continue;
    const year2 = yearOf(right.sense);
    if (left.sense.kind !== "part" || right.sense.kind !== "part" || year2 === void 0 || yearOf(left.sense) !== void 0)
      continue;
    const earlier = year2.kind === "fixed" && year2.point.unit === "year" && monthOf(left.sense) > monthOf(right.sense) ? -1 : 0;
    const of = earlier && year2.kind === "fixed" ? { kind: "fixed", point: { unit: "year", index: year2.point.index - 1 } } : year2;
    const sense = within(left.sense, of);
    if (sense) all[place2] = { ...left, sense };
  }
  return all;
}
function yearOf(sense) {
  if (sense.kind === "part") return sense.of && yearOf(sense.of);
  const year2 = sense.kind === "fixed" && sense.point.unit === "year" || sense.kind === "shift" && sense.unit === "year";
  return year2 ? sense : void 0;
}
function monthOf(sense) {
  if (sense.kind !== "part") return 0;
  return sense.unit === "month" ? sense.number : sense.of ? monthOf(sense.of) : 0;
}

// source/reading/dates/clock-time.ts
var pad2 = (value) => String(value).padStart(2, "0");
var clockText = (hour, minute) => `T${pad2(hour)}:${pad2(minute)}`;
function clockAt(phrase, index) {
  const figures = figuresAt(phrase, index);
  if (figures === void 0) return void 0;
  const half2 = halfAt(phrase, figures.last);
  if (half2 === void 0 && !figures.exact) return void 0;
  const hour = half2 ? hourOf(figures.hour, half2.pm) : figures.hour;
  if (hour === void 0 || hour > 24 || figures.minute > 59) return void 0;
  return { text: clockText(hour, figures.minute), last: half2?.last ?? figures.last };
}
function figuresAt(phrase, index) {
  const dotted = /^(\d\d?)\.(\d\d)$/.exec(wordAt(phrase, index));
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), last: index + 1, exact: false };
  const hour = plainNumber(phrase, index, 2);
  if (hour === void 0) {
    const words4 = phrase.begins[index];
    if (words4?.form !== "words" || words4.ordinal || words4.denominator > 1) return void 0;
    return { hour: Number(words4.digits), minute: 0, last: words4.last - phrase.offset, exact: false };
  }
  if (wordAt(phrase, index + 1) !== ":" || phrase.tokens[index].spaced) {
    return { hour, minute: 0, last: index + 1, exact: false };
  }
  const minute = wordAt(phrase, index + 2).length === 2 ? plainNumber(phrase, index + 2, 2) : void 0;
  if (minute === void 0) return void 0;
  const seconds = wordAt(phrase, index + 3) === ":" && plainNumber(phrase, index + 4, 2) !== void 0;
  return { hour, minute, last: seconds ? index + 5 : index + 3, exact: true };
}
function halfAt(phrase, index) {
  const word = wordAt(phrase, index);
  if (word === "am" || word === "a.m.") return { pm: false, last: index + 1 };
  if (word === "pm" || word === "p.m.") return { pm: true, last: index + 1 };
  return word === "o'clock" ? { pm: null, last: index + 1 } : void 0;
}
function hourOf(hour, pm) {
  if (hour > 12) return void 0;
  if (pm === null) return hour;
  return hour % 12 + (pm ? 12 : 0);
}
var zones = /^(?:gmt|utc|z|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|bst|cet|cest|eet|eest|msk|ist|jst|kst|hkt|aest|aedt|akst|hst|sgt|wib|nzst|nzdt)$/;
var placed = /^(?:local|eastern|central|pacific|moscow|london|beijing|mountain|uk|greenwich)$/;
function zoneAfter(phrase, index) {
  const word = wordAt(phrase, index);
  if (zones.test(word)) return index + 1;
  if (wordAt(phrase, index + 1) === "time" && (placed.test(word) || isCapital(phrase, index))) return index + 2;
  return word === "eastern" || word === "pacific" ? index + 1 : index;
}
function withZone(phrase, { text, last }) {
  const end = zoneAfter(phrase, last);
  const universal = end > last && /^(?:gmt|utc|z)$/.test(wordAt(phrase, last));
  return { text: universal ? `${text}Z` : text, last: end };
}

// source/reading/dates/repair/short-ends.ts
var joins3 = /^(?:-|to|and|or|&|through|until|till)$/;
function withShortEnds(phrase, readings) {
  const all = [];
  for (const [place2, reading6] of readings.entries()) {
    const { sense } = reading6;
    if (sense.kind === "part" && sense.unit === "day" && sense.of?.kind === "part") {
      const before3 = dayBefore(phrase, reading6, all.at(-1)?.last ?? 0);
      for (const day of before3) all.push({ ...day, sense: { ...sense, number: day.number } });
      all.push(reading6);
      const after2 = dayAfter(phrase, reading6, readings[place2 + 1]?.first ?? phrase.tokens.length);
      if (after2) all.push({ ...after2, sense: { ...sense, number: after2.number } });
      continue;
    }
    const ahead = sense.kind === "time" ? hourBefore(phrase, reading6, sense.text) : centuryBefore(phrase, reading6);
    if (ahead) all.push(ahead);
    all.push(...withYearAfter(phrase, reading6));
  }
  return all;
}
function withYearAfter(phrase, reading6) {
  const { first, sense } = reading6;
  const short = reading6.weak && sense.kind === "fixed" ? yearAfter(phrase, reading6, sense) : void 0;
  if (short === void 0) return [reading6];
  if (short.one) {
    const isNamed = wordAt(phrase, short.last) === "season" && wordAt(phrase, first - 1) === "the";
    return [{ first: isNamed ? first - 1 : first, last: isNamed ? short.last + 1 : short.last, sense: short.sense }];
  }
  const isWinter = wordAt(phrase, first - 1) === "winter" || wordAt(phrase, first - 2) === "winter";
  if (isWinter) return [{ ...reading6, last: short.last }];
  return [reading6, { first: short.last - 1, last: short.last, sense: short.sense }];
}
function dayBefore(phrase, { first }, from) {
  const found = [];
  let end = first;
  while (found.length < 6) {
    const join4 = wordAt(phrase, end - 1);
    if (!(joins3.test(join4) || join4 === "," && found.length > 0) || end - 2 < from) break;
    const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase, end - 2)) ? 1 : 0;
    const number2 = plainNumber(phrase, end - 2 - suffix, 2);
    if (number2 === void 0 || number2 < 1 || number2 > 31) break;
    const place2 = end - 2 - suffix;
    if (/^[$£€:./]$/.test(wordAt(phrase, place2 - 1))) break;
    const the = wordAt(phrase, place2 - 1) === "the" ? 1 : 0;
    if (phrase.lexemes[place2 - 1]?.kind === "month") break;
    found.unshift({ first: place2 - the, last: end - 1, number: number2 });
    end = place2 - the;
  }
  return found;
}
function dayAfter(phrase, { last }, until) {
  if (!/^(?:-|to|and|or|&)$/.test(wordAt(phrase, last)) || last + 2 > until) return void 0;
  if (phrase.tokens[last - 1].kind === "word" && phrase.lexemes[last - 1]?.kind === "month") return void 0;
  const number2 = plainNumber(phrase, last + 1, 2);
  if (number2 === void 0 || number2 < 1 || number2 > 31) return void 0;
  const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase, last + 2)) ? 1 : 0;
  const next = phrase.tokens[last + 2 + suffix];
  if (next?.kind === "word" && !/^(?:in|at|and|to|for|with|after|before|but|when|drew|was|were|as|on|of|by)$/.test(next.lower))
    return void 0;
  if (next && /^[%:.]$/.test(next.text) && phrase.tokens[last + 3]?.kind === "number") return void 0;
  return { first: last + 1, last: last + 2 + suffix, number: number2 };
}
function yearAfter(phrase, { last }, sense) {
  const join4 = wordAt(phrase, last);
  const text = phrase.tokens[last + 1]?.text ?? "";
  if (join4 !== "-" && join4 !== "/" || !/^\d\d$/.test(text) || wordAt(phrase, last + 2) === "-") return void 0;
  const from = sense.point.index;
  const to = Math.floor(from / 100) * 100 + Number(text);
  const year2 = to > from ? to : to + 100;
  if (year2 - from > 60) return void 0;
  if (join4 === "/" && year2 !== from + 1) return void 0;
  const isNext = year2 === from + 1;
  const isSeason = isNext && (wordAt(phrase, last + 2) === "season" || saysAny(phrase, last, sport));
  const isBudget = isNext && !isSeason && /^(?:in|for|during|of|by|from)$/.test(wordAt(phrase, last - 2)) && saysAny(phrase, last, money);
  const one = isBudget ? { kind: "fiscal", ends: year2, label: from } : isSeason ? { kind: "campaign", from } : join4 === "/" ? { kind: "plain", type: "date", value: `${from}/${year2}` } : void 0;
  return { last: last + 2, one: one !== void 0, sense: one ?? { kind: "fixed", point: pointOfYear(year2) } };
}
var sport = /^(?:league|relegated|relegation|promoted|title|scored|goals?|champions|trophy|striker|midfielder|cup|batting|wickets|premiership|club|coach)$/;
var money = /^(?:[£$€₹]|rs|tk|bn|crore|lakh|budgets?|deficit|surplus|gdp|revenues?|taxes|tax|spending|borrowing|exports?|imports?|fiscal|treasury|billion|turnover)$/;
function saysAny(phrase, index, words4) {
  for (let place2 = Math.max(0, index - 30); place2 < index + 20; place2++)
    if (words4.test(wordAt(phrase, place2))) return true;
  return false;
}
function hourBefore(phrase, { first, last }, text) {
  const hour = plainNumber(phrase, first - 2, 2);
  if (hour === void 0 || hour < 1 || hour > 12 || !/^(?:-|to|and)$/.test(wordAt(phrase, first - 1)))
    return void 0;
  const half2 = phrase.words.slice(first + 1, last).find((word) => /^[ap]\.?m\.?$/.test(word));
  const lead = wordAt(phrase, first - 3);
  if (half2 === void 0 || !(wordAt(phrase, first - 1) === "-" || /^(?:between|from)$/.test(lead))) return void 0;
  const pm = half2.startsWith("p") && hour <= Number(text.slice(1, 3)) - 12;
  return { first: first - 2, last: first - 1, sense: { kind: "time", text: clockText(hourOf(hour, pm) ?? hour, 0) } };
}
function centuryBefore(phrase, { first, last, sense }) {
  if (sense.kind !== "fixed" || sense.point.unit !== "century" || wordAt(phrase, last - 1) === "s") return void 0;
  const modified = /^(?:early|late)$/.test(wordAt(phrase, first - 1)) ? 1 : 0;
  const end = first - 1 - modified;
  if (!/^(?:and|to|or|-)$/.test(wordAt(phrase, end))) return void 0;
  const rank = rankBefore(phrase, end);
  if (rank === void 0 || rank.rank > 30) return void 0;
  const the = wordAt(phrase, rank.first - 1) === "the" ? 1 : 0;
  const index = sense.point.index < 0 ? -rank.rank : rank.rank - 1;
  return { first: rank.first - the, last: end, sense: { kind: "fixed", point: { unit: "century", index } } };
}

// source/reading/dates/repair/widen.ts
function widened(phrase, reading6, from) {
  const { sense } = reading6;
  if (sense.kind === "plain" && sense.type === "set") return reading6;
  const isLength = sense.kind === "plain" && sense.type === "duration";
  let { first } = reading6;
  if (isLength || sense.kind === "shift" || isClock(sense)) first = quantified(phrase, first, from, sense);
  if (!isLength) first = partOf({ ...reading6, phrase, first, from });
  return first === reading6.first ? reading6 : { ...reading6, first };
}
var isClock = (sense) => sense.kind === "time" && /\d/.test(sense.text);
var approximators = new Set(
  "nearly almost about around some roughly approximately over under just only exactly barely another".split(" ")
);
var twoWords = /^(?:more than|less than|fewer than|at least|at most|up to|no more|as many|as long|longer than|at best|close to)$/;
function quantified(phrase, start, from, sense) {
  const opening2 = wordAt(phrase, start);
  const counts2 = sense.kind === "plain" || phrase.begins[start] !== void 0 || /^(?:an?|half|several|few|\d.*)$/.test(opening2);
  if (!counts2) return start;
  let first = start;
  while (first > from) {
    const word = wordAt(phrase, first - 1);
    const before3 = wordAt(phrase, first - 2);
    if (twoWords.test(`${before3} ${word}`) && first - 2 >= from) first -= 2;
    else if (word === "as" && /^(?:long|much|many|little)$/.test(before3) && wordAt(phrase, first - 3) === "as")
      first -= 3;
    else if (word === "little" && before3 === "a" && first < start) first -= 2;
    else if (!approximators.has(word) || isOther(word, before3, opening2, sense)) return first;
    else first--;
  }
  return first;
}
var moreThan = /^(?:for|after|in|of|by|than|just|well|little|lasted|lasting|lasts|took|takes|spent|spanning|is|was|been|with|at|to|and)$/;
var isOther = (word, before3, opening2, sense) => word === "some" && sense.kind !== "plain" || word === "around" && before3 === "all" || word === "over" && (opening2 === "the" || sense.kind === "plain" && !moreThan.test(before3));
var withThe = (phrase, first) => wordAt(phrase, first - 1) === "the" ? first - 1 : first;
var portion = ({ phrase, first, sense }) => {
  if (wordAt(phrase, first - 1) !== "of") return void 0;
  const word = wordAt(phrase, first - 2);
  if (word === "half" && sense.kind !== "plain") return void 0;
  if (!/^(?:end|start|beginning|middle|close|outset|rest|remainder|whole|most|much|part|half)$/.test(word))
    return void 0;
  const which = wordAt(phrase, first - 3);
  const isQualified = word === "part" ? /^(?:latter|early|first|later|last|better|second)$/.test(which) : /^(?:very|tail)$/.test(which);
  return withThe(phrase, first - (isQualified ? 3 : 2));
};
var stage = ({ phrase, first, sense }) => {
  const word = wordAt(phrase, first - 1);
  const before3 = wordAt(phrase, first - 2);
  if (word === "-" && before3 === "mid") return withThe(phrase, first - 2);
  if (!/^(?:early|late|later|earlier|mid|middle)$/.test(word) || isClock(sense)) return void 0;
  if (word === "late" && before3 === "the" && sense.kind === "shift") return void 0;
  return withThe(phrase, first - (before3 === "very" ? 2 : 1));
};
var stageOn = ({ phrase, first, sense }) => {
  const word = wordAt(phrase, first - 1);
  const before3 = wordAt(phrase, first - 2);
  if (word !== "on" && word !== "in") return void 0;
  if (/^(?:early|late)$/.test(before3)) return first - 2;
  return /^(?:later|earlier)$/.test(before3) && sense.kind !== "time" && sense.kind !== "plain" ? first - 2 : void 0;
};
var named = ({ phrase, first, sense }) => {
  const word = wordAt(phrase, first - 1);
  if (word === "year" && sense.kind === "fixed" && wordAt(phrase, first - 2) === "the") return first - 2;
  const month3 = word === "of" && wordAt(phrase, first - 2) === "month" && sense.kind === "part" && sense.unit === "month";
  return month3 ? withThe(phrase, first - 2) : void 0;
};
var parts = [portion, stage, stageOn, named];
function partOf(place2) {
  let { first } = place2;
  for (let step = 0; step < 3; step++) {
    let wider;
    for (const part of parts) wider ??= part({ ...place2, first });
    if (wider === void 0 || wider < place2.from) break;
    first = wider;
  }
  if (first > place2.from && wordAt(place2.phrase, first - 1) === "the" && takesThe(place2)) return first - 1;
  return first;
}
var notNoun = /^(?:and|or|to|of|in|on|at|by|for|from|with|as|but|when|while|after|before|was|were|is|are|had|has|have|he|she|it|they|the|a|an|until|since|this|that|which|who|will|would)$/;
function takesThe({ phrase, last, sense }) {
  if (sense.kind !== "part" || sense.lean !== void 0) return false;
  if (sense.unit === "season" && sense.of) return true;
  const next = phrase.tokens[last];
  if (next?.kind === "word" && !notNoun.test(next.lower) && !/^'|.ed$/.test(next.lower)) return false;
  return sense.unit === "day" || sense.unit === "weekday" || sense.unit === "season";
}

// source/reading/dates/repair.ts
function repaired(phrase, readings) {
  if (readings.length === 0) return [];
  const joined2 = nested(phrase, withShortEnds(phrase, withoutOverlaps(readings)));
  const wide = [];
  for (const reading6 of joined2) {
    if (isTime(phrase, reading6)) wide.push(widened(phrase, reading6, wide.at(-1)?.last ?? 0));
  }
  return shared(phrase, wide);
}

// source/reading/dates/amount.ts
var adjectives = new Set(
  "consecutive straight more full whole long short extra additional successive further calendar business working trading brutal solid further".split(
    " "
  )
);
var fewWords = /* @__PURE__ */ new Set(["several", "few", "many", "some", "various", "multiple"]);
var scores = /* @__PURE__ */ new Set(["tens", "dozens", "hundreds", "thousands", "scores", "couple", "handful", "number"]);
function amountBefore(phrase, unit) {
  const hyphen = wordAt(phrase, unit - 1) === "-" && !phrase.tokens[unit - 2]?.spaced;
  let end = hyphen ? unit - 1 : unit;
  if (!hyphen && (adjectives.has(wordAt(phrase, end - 1)) || isQuality(phrase, end - 1))) end--;
  const numeral = countBefore(phrase, end);
  if (numeral) return { first: lowerEnd(phrase, numeral.first), count: numeral.count, hyphen };
  const before3 = wordAt(phrase, end - 1);
  if (before3 === "a" || before3 === "an" || before3 === "another") return { first: end - 1, count: 1, hyphen };
  if (fewWords.has(before3)) {
    const article = before3 === "few" && wordAt(phrase, end - 2) === "a";
    return { first: end - (article ? 2 : 1), count: "X", hyphen };
  }
  if (before3 === "of" && scores.has(wordAt(phrase, end - 2))) {
    const article = wordAt(phrase, end - 3) === "a" ? 1 : 0;
    return { first: end - 2 - article, count: wordAt(phrase, end - 2) === "couple" ? 2 : "X", hyphen };
  }
  return void 0;
}
function lengthValue(count, letter) {
  const time2 = letter.startsWith("T");
  return `P${time2 ? "T" : ""}${count}${time2 ? letter.slice(1) : letter}`;
}
function isQuality(phrase, index) {
  const token = phrase.tokens[index];
  if (token?.kind !== "word" || token.text !== token.lower || phrase.ends[index + 1]) return false;
  if (phrase.lexemes[index] || !phrase.words[index + 1]?.endsWith("s") || !phrase.ends[index]) return false;
  return token.lower.length > 3 && !/(?:s|people|children|women|percent|cent|from|with|over|and|that|this)$/.test(token.lower);
}
function lowerEnd(phrase, first) {
  if (!/^(?:to|or|-)$/.test(wordAt(phrase, first - 1))) return first;
  const lower = countBefore(phrase, first - 1);
  if (lower === void 0 || lower.numeral.exponent > 0) return first;
  return /^(?:from|between|in|on|at|by)$/.test(wordAt(phrase, lower.first - 1)) || phrase.lexemes[lower.first - 1]?.kind === "month" ? first : lower.first;
}
var smallerUnits = /* @__PURE__ */ new Map([
  ["TM", ["TS", 60]],
  ["TH", ["TM", 60]],
  ["D", ["TH", 24]],
  ["Y", ["M", 12]],
  ["DE", ["Y", 10]],
  ["CE", ["Y", 100]]
]);
function wholeLength(count, letter) {
  if (count === "X" || count >= 1) return lengthValue(count, letter);
  const smaller = smallerUnits.get(letter);
  if (smaller === void 0 || !Number.isInteger(count * smaller[1])) return lengthValue(count, letter);
  return lengthValue(count * smaller[1], smaller[0]);
}

// source/reading/dates/unit-of.ts
function unitAt(phrase, index) {
  const lexeme = phrase.lexemes[index];
  return lexeme?.kind === "unit" ? lexeme : void 0;
}
function calendarUnit(unit) {
  if (unit === "fortnight") return { unit: "week", times: 2 };
  if (unit === "hour" || unit === "minute" || unit === "second" || unit === "time") return void 0;
  return { unit, times: 1 };
}

// source/reading/dates/rules/age.ts
var age = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    const hyphen = wordAt(phrase, index + 1) === "-" ? 1 : 0;
    if (!unit || wordAt(phrase, index + 1 + hyphen) !== "old") return void 0;
    const amount = amountBefore(phrase, index);
    if (amount === void 0 || amount.count === "X") return void 0;
    return {
      first: amount.first,
      last: index + 2 + hyphen,
      sense: { kind: "plain", type: "duration", value: lengthValue(amount.count, letters[unit.unit]) }
    };
  }
};

// source/reading/dates/rules/campaign.ts
var amounts2 = /* @__PURE__ */ new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1]
]);
var campaign = {
  triggers: ["=season"],
  read(phrase, index) {
    const amount = amounts2.get(wordAt(phrase, index - 1));
    if (amount === void 0) return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "campaign", amount } };
  }
};

// source/reading/dates/rules/century.ts
var century = {
  triggers: ["unit"],
  read(phrase, index) {
    const word = phrase.words[index];
    if (word !== "century" && word !== "centuries" && word !== "millennium") return void 0;
    const hyphen = wordAt(phrase, index - 1) === "-";
    const rank = rankBefore(phrase, hyphen ? index - 1 : index);
    if (rank === void 0 || rank.rank > 30) return void 0;
    const next = wordAt(phrase, index + 1);
    const bc = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(next);
    const ad = /^(?:ad|ce|a\.d\.)$/.test(next);
    const the = wordAt(phrase, rank.first - 1) === "the" && !hyphen;
    return {
      first: the ? rank.first - 1 : rank.first,
      last: bc || ad ? index + 2 : index + 1,
      sense: {
        kind: "fixed",
        point: { unit: word === "millennium" ? "millennium" : "century", index: bc ? -rank.rank : rank.rank - 1 }
      }
    };
  }
};

// source/reading/dates/rules/clock.ts
var clock = {
  triggers: ["number", "=a.m.", "=p.m.", "=o'clock", "=past", "=in"],
  read(phrase, index) {
    const { kind, lower } = phrase.tokens[index];
    if (lower === "past") return parted(phrase, index);
    if (lower === "in") return ofDaypart(phrase, index);
    if (kind === "word") {
      const words4 = phrase.ends[index];
      return words4?.form === "words" ? told(phrase, words4.first - phrase.offset) : void 0;
    }
    const before3 = phrase.tokens[index - 1];
    if (before3 && !before3.spaced && /^[:./]$/.test(before3.text)) return void 0;
    return military(phrase, index) ?? told(phrase, index);
  }
};
function told(phrase, index) {
  const found = clockAt(phrase, index);
  if (found === void 0) return void 0;
  const { text, last } = withZone(phrase, found);
  return { first: index, last, sense: { kind: "time", text } };
}
function military(phrase, index) {
  const figures = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(phrase, index));
  if (!figures) return void 0;
  const hours = /^(?:hours|hrs)$/.test(wordAt(phrase, index + 1)) ? index + 2 : index + 1;
  if (zoneAfter(phrase, hours) === index + 1) return void 0;
  const { text, last } = withZone(phrase, { text: `T${figures[1]}:${figures[2]}`, last: hours });
  return { first: index, last, sense: { kind: "time", text } };
}
var minutesPast = /* @__PURE__ */ new Map([
  ["half", 30],
  ["quarter", 15]
]);
function parted(phrase, index) {
  const minutes = minutesPast.get(wordAt(phrase, index - 1));
  const hour = phrase.begins[index + 1];
  if (minutes === void 0 || hour === void 0 || hour.ordinal || !/^\d\d?$/.test(hour.digits)) return void 0;
  if (Number(hour.digits) > 12) return void 0;
  const article = wordAt(phrase, index - 2) === "a" ? 2 : 1;
  return {
    first: index - article,
    last: hour.last - phrase.offset,
    sense: { kind: "time", text: clockText(Number(hour.digits), minutes) }
  };
}
function ofDaypart(phrase, index) {
  const part = phrase.lexemes[index + 2];
  if (part?.kind !== "daypart" || part.plural || wordAt(phrase, index + 1) !== "the") return void 0;
  const words4 = phrase.ends[index];
  const digits2 = plainNumber(phrase, index - 1, 2);
  const hour = digits2 ?? (words4?.form === "words" && !words4.ordinal ? Number(words4.digits) : void 0);
  if (hour === void 0 || !Number.isInteger(hour) || hour < 1 || hour > 12) return void 0;
  const first = digits2 === void 0 ? words4.first - phrase.offset : index - 1;
  if (!/^(?:at|around|about|until|by|from|nearly|almost|to|past)$/.test(wordAt(phrase, first - 1))) return void 0;
  return { first, last: index + 3, sense: { kind: "time", text: clockText(hourOf(hour, part.part !== "TMO") ?? hour, 0) } };
}

// source/reading/dates/rules/counted.ts
var counted = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    if (!unit) return void 0;
    const amount = amountBefore(phrase, index) ?? (unit.plural ? { first: index, count: "X", hyphen: false } : void 0);
    if (amount === void 0) return void 0;
    const half2 = halfAfter(phrase, index, amount);
    const direction = directionAt(phrase, half2.last);
    if (direction === void 0) return void 0;
    return { first: amount.first, last: direction.last, sense: senseOf(unit.unit, half2.amount, direction) };
  }
};
function halfAfter(phrase, index, amount) {
  const half2 = wordAt(phrase, index + 1) === "and" && wordAt(phrase, index + 2) === "a" && wordAt(phrase, index + 3) === "half";
  if (!half2 || amount.count === "X") return { amount, last: index + 1 };
  return { amount: { ...amount, count: amount.count + 0.5 }, last: index + 4 };
}
function directionAt(phrase, index) {
  const word = wordAt(phrase, index);
  const next = wordAt(phrase, index + 1);
  if (word === "ago") return { sign: -1, from: "published", compared: false, last: index + 1 };
  if (word === "later" || word === "afterwards" || word === "afterward")
    return { sign: 1, from: "told", compared: false, last: index + 1 };
  if (word === "earlier") return { sign: -1, from: "told", compared: true, last: index + 1 };
  if (word === "before" || word === "previously" || word === "prior") {
    if (word !== "previously" && isFollowed(phrase, index + 1)) return void 0;
    return { sign: -1, from: "told", compared: true, last: index + 1 };
  }
  if (word === "from" && (next === "now" || next === "today"))
    return { sign: 1, from: "published", compared: false, last: index + 2 };
  if (word === "after" && next === "that") return { sign: 1, from: "told", compared: false, last: index + 2 };
  return void 0;
}
var isFollowed = (phrase, index) => {
  const token = phrase.tokens[index];
  return token !== void 0 && token.kind !== "punctuation" && !/^(?:and|but|when|as|while)$/.test(token.lower);
};
function senseOf(unit, amount, direction) {
  const calendar2 = calendarUnit(unit);
  if (amount.count === "X" || calendar2 === void 0) {
    const ref = direction.sign < 0 ? "PAST_REF" : "FUTURE_REF";
    if (amount.count !== "X" && direction.from === "published") {
      return { kind: "shift", unit: "day", amount: 0, from: "published" };
    }
    return { kind: "plain", type: "date", value: ref };
  }
  const [finer, times] = calendar2.unit === "decade" || calendar2.unit === "century" || calendar2.unit === "millennium" ? ["year", { decade: 10, century: 100, millennium: 1e3 }[calendar2.unit]] : [calendar2.unit, calendar2.times];
  const total = amount.count * times * direction.sign;
  const months4 = !Number.isInteger(total) && finer === "year";
  return {
    kind: "shift",
    unit: months4 ? "month" : finer,
    amount: Math.round(months4 ? total * 12 : total),
    from: direction.from,
    ...direction.compared && { compared: true }
  };
}

// source/reading/dates/rules/day-of-month.ts
var lengths2 = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var dayOfMonth = {
  triggers: ["month"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "month" || !isCapital(phrase, index)) return void 0;
    if (/^(?:street|road|avenue|square|close)$/.test(wordAt(phrase, index + 1)) && isCapital(phrase, index + 1))
      return void 0;
    const next = index + (isAbbreviated(phrase, index) ? 2 : 1);
    const before3 = dayBefore2(phrase, index);
    if (before3 && before3.day <= lengths2[lexeme.month - 1]) {
      return reading(before3.first, next, lexeme.month, before3.day);
    }
    const after2 = dayAfter2(phrase, next);
    if (after2 && after2.day <= lengths2[lexeme.month - 1]) return reading(index, after2.last, lexeme.month, after2.day);
    return void 0;
  }
};
var reading = (first, last, month3, day) => {
  const of = { kind: "part", unit: "month", number: month3 };
  return { first, last, sense: { kind: "part", unit: "day", number: day, of } };
};
function dayBefore2(phrase, index) {
  const of = wordAt(phrase, index - 1) === "of";
  const end = of ? index - 1 : index;
  const rank = rankBefore(phrase, end);
  if (rank && (of || /\d/.test(wordAt(phrase, rank.first))) && rank.rank <= 31) {
    const the = wordAt(phrase, rank.first - 1) === "the";
    return { day: rank.rank, first: the ? rank.first - 1 : rank.first };
  }
  const day = plainNumber(phrase, index - 1, 2);
  if (day === void 0 || day < 1 || day > 31) return void 0;
  const glue = wordAt(phrase, index - 2);
  if (/^[$£€.:]$/.test(glue) && !phrase.tokens[index - 2].spaced) return void 0;
  return { day, first: index - 1 };
}
function dayAfter2(phrase, index) {
  const the = wordAt(phrase, index) === "the";
  const rank = rankAt(phrase, the ? index + 1 : index);
  if (rank && rank.rank <= 31 && /\d/.test(wordAt(phrase, the ? index + 1 : index)))
    return { day: rank.rank, last: rank.last };
  const day = plainNumber(phrase, index, 2);
  if (the || day === void 0 || day < 1 || day > 31) return void 0;
  const next = phrase.tokens[index + 1];
  const glued = !phrase.tokens[index].spaced;
  if (glued && next && (/^(?:%|:|°)$/.test(next.text) || next.kind === "word") && !next.lower.startsWith("'"))
    return void 0;
  return { day, last: index + 1 };
}

// source/reading/dates/rules/daypart.ts
var led = /* @__PURE__ */ new Map([
  ["this", { lean: "this", article: false }],
  ["last", { lean: "last", article: false }],
  ["that", { lean: "told", article: false }],
  ["same", { lean: "told", article: true }],
  ["next", { lean: "told", shift: 1, article: true }],
  ["following", { lean: "told", shift: 1, article: true }],
  ["previous", { lean: "told", shift: -1, article: true }]
]);
var daypart = {
  triggers: ["daypart"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "daypart" || lexeme.plural) return void 0;
    const last = wordAt(phrase, index + 1) === "hours" ? index + 2 : index + 1;
    const lead = led.get(wordAt(phrase, index - 1));
    const article = /^(?:the|that)$/.test(wordAt(phrase, index - 2));
    if (lead && (article || !lead.article)) {
      const { lean, shift } = lead;
      const sense = { kind: "time", text: lexeme.part, lean, ...shift !== void 0 && { shift } };
      return { first: index - (lead.article ? 2 : 1), last, sense };
    }
    return isCapital(phrase, index) && !phrase.tokens[index].first ? void 0 : alone(phrase, index, last, lexeme.part);
  }
};
function alone(phrase, index, last, text) {
  const before3 = wordAt(phrase, index - 1);
  const preposition = /^(?:in|during|through|on|into|throughout|for|over)$/.test(wordAt(phrase, index - 2));
  const of = wordAt(phrase, last) === "of";
  const the = before3 === "the" && (preposition || of);
  const single = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)$/.test(wordAt(phrase, index));
  const isTime2 = the && !of || single || /^(?:early|late|mid|-)$/.test(before3);
  return { first: the ? index - 1 : index, last, sense: { kind: "time", text }, ...!isTime2 && { weak: true } };
}

// source/reading/dates/rules/decade.ts
var decade = {
  triggers: ["number", "decade"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind === "decade") {
      const leads4 = /^(?:the|early|late|mid|-)$/.test(wordAt(phrase, index - 1));
      return leads4 || isCapital(phrase, index) ? reading2(phrase, index, index + 1, { unit: "decade", index: 190 + lexeme.decade }) : void 0;
    }
    const plural2 = wordAt(phrase, index + 1);
    if (phrase.tokens[index].spaced || !/^'?s$/.test(plural2)) return void 0;
    const year2 = yearNumber(phrase, index);
    if (year2 !== void 0) {
      if (year2 % 100 === 0 && year2 < 1900)
        return reading2(phrase, index, index + 2, { unit: "century", index: year2 / 100 });
      return year2 % 10 === 0 ? reading2(phrase, index, index + 2, { unit: "decade", index: year2 / 10 }) : void 0;
    }
    const short = plainNumber(phrase, index, 2);
    if (short === void 0 || short % 10 !== 0 || plural2 !== "s") return void 0;
    const quoted2 = wordAt(phrase, index - 1) === "'";
    const the = wordAt(phrase, quoted2 ? index - 2 : index - 1);
    const led2 = the === "-" ? /^(?:mid|early|late|\d+s)$/.test(wordAt(phrase, index - 2)) : /^(?:the|early|late|mid|and)$/.test(the);
    if (!quoted2 && !led2) return void 0;
    return reading2(phrase, quoted2 ? index - 1 : index, index + 2, {
      unit: "decade",
      index: short / 10 + (short < 20 ? 200 : 190)
    });
  }
};
function reading2(phrase, first, last, point) {
  const the = wordAt(phrase, first - 1) === "the";
  return { first: the ? first - 1 : first, last, sense: { kind: "fixed", point } };
}

// source/reading/dates/rules/deictic.ts
var days = /* @__PURE__ */ new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1]
]);
var fromPublished = (amount) => ({ kind: "shift", unit: "day", amount, from: "published" });
var deictic = {
  triggers: ["=today", "=yesterday", "=tomorrow"],
  read(phrase, index) {
    const amount = days.get(phrase.words[index]);
    if (isCapital(phrase, index) && isCapital(phrase, index - 1) && index > 0 && phrase.tokens[index - 1].kind === "word")
      return void 0;
    const side = wordAt(phrase, index - 1);
    if (wordAt(phrase, index - 2) === "day" && (side === "after" || side === "before")) {
      const the = wordAt(phrase, index - 3) === "the";
      return {
        first: the ? index - 3 : index - 2,
        last: index + 1,
        sense: fromPublished(amount + (side === "after" ? 1 : -1))
      };
    }
    return { first: index, last: index + 1, sense: fromPublished(amount) };
  }
};

// source/reading/dates/rules/deictic-unit.ts
var counts = /* @__PURE__ */ new Map([
  ["last", { amount: -1, from: "published" }],
  ["this", { amount: 0, from: "published" }],
  ["current", { amount: 0, from: "published" }],
  ["next", { amount: 1, from: "published" }],
  ["coming", { amount: 1, from: "published" }],
  ["previous", { amount: -1, from: "told" }],
  ["preceding", { amount: -1, from: "told" }],
  ["prior", { amount: -1, from: "told" }],
  ["following", { amount: 1, from: "told" }],
  ["subsequent", { amount: 1, from: "told" }],
  ["that", { amount: 0, from: "told" }],
  ["same", { amount: 0, from: "told" }]
]);
var deicticUnit = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    if (!unit || unit.plural) return void 0;
    const calendar2 = calendarUnit(unit.unit);
    if (calendar2 === void 0 || calendar2.unit === "half") return void 0;
    return counted2(phrase, index, calendar2.unit) ?? besides(phrase, index, calendar2.unit) ?? current(phrase, index, calendar2.unit);
  }
};
function counted2(phrase, index, unit) {
  const adjective = /^(?:calendar|whole|entire|full|very)$/.test(wordAt(phrase, index - 1)) ? 1 : 0;
  const word = wordAt(phrase, index - 1 - adjective);
  const count = counts.get(word);
  if (count === void 0) return void 0;
  let first = index - 1 - adjective;
  const before3 = wordAt(phrase, first - 1);
  const article = /^(?:the|this|that|its|their|his|her)$/.test(before3);
  if (article && !/^(?:its|their|his|her)$/.test(before3)) first--;
  if (word === "last" && article && unit !== "quarter") {
    return void 0;
  }
  if ((word === "same" || word === "following" || word === "previous") && !article && word === "same") return void 0;
  if (word === "next" && article && (unit === "decade" || unit === "century")) return void 0;
  const told2 = word === "next" && before3 === "the" || word === "same" && before3 !== "";
  if (word === "same" && !told2) return void 0;
  const pointUnit = unit;
  if (word === "same") return { first, last: index + 1, sense: { kind: "same", unit: pointUnit } };
  if (word === "this" && pointUnit === "weekend")
    return { first, last: index + 1, sense: { kind: "part", unit: "weekend", number: 1 } };
  if (word === "this" && pointUnit === "day") return { first, last: index + 1, sense: { kind: "same", unit: "day" } };
  if (word === "next" && before3 === "this") first = index - 1 - adjective;
  return {
    first,
    last: index + 1,
    sense: { kind: "shift", unit: pointUnit, amount: count.amount, from: told2 ? "told" : count.from }
  };
}
function besides(phrase, index, unit) {
  if (wordAt(phrase, index - 1) !== "the") return void 0;
  const side = wordAt(phrase, index + 1);
  const next = wordAt(phrase, index + 2);
  const pointUnit = unit;
  if (/^(?:before|after)$/.test(side) && (next === "last" || next === "next")) {
    const amount2 = (next === "last" ? -1 : 1) + (side === "before" ? -1 : 1);
    return { first: index - 1, last: index + 3, sense: { kind: "shift", unit: pointUnit, amount: amount2, from: "published" } };
  }
  if (side !== "before" && side !== "after" && side !== "prior" && side !== "earlier") return void 0;
  if (phrase.tokens[index + 2]?.kind === "word" && !/^(?:and|but|when|as|to|by|in|at|with|because|while|or|for|on|from|he|she|they|it|was|had|were)$/.test(next)) {
    return void 0;
  }
  const amount = side === "after" ? 1 : -1;
  return { first: index - 1, last: index + 2, sense: { kind: "shift", unit: pointUnit, amount, from: "told" } };
}
function current(phrase, index, unit) {
  const latest = wordAt(phrase, index - 1) === "latest" ? 2 : 1;
  if (unit === "quarter" && wordAt(phrase, index - latest) === "the" && (latest === 2 || /^(?:in|for|during)$/.test(wordAt(phrase, index - 2)))) {
    if (wordAt(phrase, index + 1) === "of") return void 0;
    return { first: index - latest, last: index + 1, sense: { kind: "same", unit: "quarter" } };
  }
  if (wordAt(phrase, index - 1) !== "the" || unit === "weekend" || unit === "quarter") {
    if (unit !== "weekend" || wordAt(phrase, index - 1) !== "the") return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "part", unit: "weekend", number: 1 } };
  }
  const of = wordAt(phrase, index - 2);
  const place2 = wordAt(phrase, index - 3);
  const part = of === "of" && /^(?:end|start|beginning|middle|rest|remainder|half|quarter|turn|course|part|most|much)$/.test(place2);
  const later = of === "in" && /^(?:early|earlier|late|later)$/.test(place2);
  if (!part && !later) return void 0;
  if (place2 === "turn") return void 0;
  if (unit === "day") return void 0;
  const next = wordAt(phrase, index + 1);
  if (next === "to" || next === "-") return void 0;
  return {
    first: index - 1,
    last: index + 1,
    sense: { kind: "shift", unit, amount: 0, from: "current" }
  };
}

// source/reading/dates/rules/early-year.ts
var earlyYear = {
  triggers: ["number"],
  read(phrase, index) {
    const number2 = plainNumber(phrase, index, 3);
    if (number2 === void 0 || number2 < 100 || !isEnded(phrase, index)) return void 0;
    if (phrase.lexemes[index - 1]?.kind === "month" && plainNumber(phrase, index - 2, 2) !== void 0) {
      return { first: index, last: index + 1, sense: { kind: "fixed", point: pointOfYear(number2) } };
    }
    if (!isLed(phrase, index)) return void 0;
    return { first: index, last: index + 1, sense: { kind: "part", unit: "year", number: number2 } };
  }
};
var isYearLike = (phrase, index) => plainNumber(phrase, index, 3) !== void 0;
function isLed(phrase, index) {
  const before3 = wordAt(phrase, index - 1);
  if (/^(?:in|since|by|until|circa|year)$/.test(before3)) return true;
  if (before3 === "(") return /^[)-]$/.test(wordAt(phrase, index + 1));
  if (before3 === ".") return /^(?:c|ca)$/.test(wordAt(phrase, index - 2));
  if (/^(?:from|between)$/.test(before3)) return isYearLike(phrase, index + 2);
  return /^(?:-|to|and|or)$/.test(before3) && isYearLike(phrase, index - 2) && isLed(phrase, index - 2);
}
function isEnded(phrase, index) {
  const next = phrase.tokens[index + 1];
  if (next === void 0) return true;
  if (!phrase.tokens[index].spaced && /^[%:]$/.test(next.text)) return false;
  return next.kind === "punctuation" || /^(?:the|he|she|it|they|and|or|to|when|after|as|by|with|a|his|her|at|in|until|but|while|was|were)$/.test(next.lower);
}

// source/reading/dates/rules/era.ts
var before = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/;
var after = /^(?:ad|ce|a\.d\.|c\.e\.)$/;
var era2 = {
  triggers: ["number"],
  read(phrase, index) {
    const number2 = Number(phrase.tokens[index].text.replace(",", ""));
    if (!Number.isInteger(number2) || number2 < 1 || number2 > 9999) return void 0;
    const next = wordAt(phrase, index + 1);
    if (before.test(next)) {
      return { first: index, last: index + 2, sense: { kind: "fixed", point: pointOfYear(1 - number2) } };
    }
    if (plainNumber(phrase, index, 4) === void 0) return void 0;
    const ahead = /^(?:ad|a\.d\.)$/.test(wordAt(phrase, index - 1)) ? index - 1 : index;
    const behind = ahead === index && after.test(next) ? index + 2 : index + 1;
    if (ahead === index && behind === index + 1) return void 0;
    return { first: ahead, last: behind, sense: { kind: "fixed", point: pointOfYear(number2) } };
  }
};

// source/reading/dates/set.ts
var set = (first, last, value) => ({
  first,
  last,
  sense: { kind: "plain", type: "set", value }
});

// source/reading/dates/rules/every.ts
var pad3 = (value) => String(value).padStart(2, "0");
var every = {
  triggers: ["=every", "=each", "=alternate"],
  read(phrase, index) {
    const rank = rankAt(phrase, index + 1);
    const other = wordAt(phrase, index + 1) === "other";
    const single = wordAt(phrase, index + 1) === "single";
    const place2 = rank?.last ?? (other || single ? index + 2 : index + 1);
    const lexeme = phrase.lexemes[place2];
    if (lexeme?.kind === "unit") {
      const count = rank?.rank ?? (other ? 2 : 1);
      if (lexeme.unit === "half" || lexeme.unit === "second" || lexeme.plural) return counted3(phrase, index);
      return set(index, place2 + 1, lengthValue(count, letters[lexeme.unit]));
    }
    if (lexeme?.kind === "weekday") return set(index, place2 + 1, `XXXX-WXX-${lexeme.weekday}`);
    if (lexeme?.kind === "season") return set(index, place2 + 1, `XXXX-${["SP", "SU", "FA", "WI"][lexeme.season]}`);
    if (lexeme?.kind === "daypart") return set(index, place2 + 1, `XXXX-XX-XX${lexeme.part}`);
    if (lexeme?.kind !== "month") return counted3(phrase, index);
    const day = plainNumber(phrase, place2 + 1, 2);
    if (day !== void 0 && day <= 31) return set(index, place2 + 2, `XXXX-${pad3(lexeme.month)}-${pad3(day)}`);
    return set(index, place2 + 1, `XXXX-${pad3(lexeme.month)}`);
  }
};
function counted3(phrase, index) {
  for (let place2 = index + 2; place2 <= index + 4; place2++) {
    const unit = unitAt(phrase, place2);
    if (unit === void 0) continue;
    const amount = amountBefore(phrase, place2);
    if (amount?.first !== index + 1) return void 0;
    return set(index, place2 + 1, lengthValue(amount.count, letters[unit.unit]));
  }
  return void 0;
}

// source/reading/dates/feasts.ts
var fixed = (month3, day) => (year2) => dayNumber(year2, month3, day);
var fromEaster = (days2) => (year2) => easter(year2) + days2;
var nth = (month3, weekday2, which) => (year2) => nthWeekday(year2, month3, weekday2, which);
var feasts = {
  "new year": fixed(1, 1),
  "new year's": fixed(1, 1),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  epiphany: fixed(1, 6),
  "martin luther king day": nth(1, 1, 3),
  "martin luther king jr. day": nth(1, 1, 3),
  "valentine's day": fixed(2, 14),
  "presidents' day": nth(2, 1, 3),
  "presidents day": nth(2, 1, 3),
  "st. patrick's day": fixed(3, 17),
  "st patrick's day": fixed(3, 17),
  "shrove tuesday": fromEaster(-47),
  "mardi gras": fromEaster(-47),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  "maundy thursday": fromEaster(-3),
  "good friday": fromEaster(-2),
  easter: fromEaster(0),
  "easter sunday": fromEaster(0),
  "easter day": fromEaster(0),
  "easter monday": fromEaster(1),
  "ascension day": fromEaster(39),
  "whit sunday": fromEaster(49),
  pentecost: fromEaster(49),
  "whit monday": fromEaster(50),
  "april fools' day": fixed(4, 1),
  "april fool's day": fixed(4, 1),
  "earth day": fixed(4, 22),
  "anzac day": fixed(4, 25),
  "may day": fixed(5, 1),
  "labour day": fixed(5, 1),
  "victory day": fixed(5, 9),
  "ve day": fixed(5, 8),
  "memorial day": nth(5, 1, -1),
  "mother's day": nth(5, 7, 2),
  juneteenth: fixed(6, 19),
  "father's day": nth(6, 7, 3),
  "canada day": fixed(7, 1),
  "fourth of july": fixed(7, 4),
  "july fourth": fixed(7, 4),
  "independence day": fixed(7, 4),
  "bastille day": fixed(7, 14),
  "labor day": nth(9, 1, 1),
  "columbus day": nth(10, 1, 2),
  halloween: fixed(10, 31),
  "all saints' day": fixed(11, 1),
  "guy fawkes night": fixed(11, 5),
  "armistice day": fixed(11, 11),
  "remembrance day": fixed(11, 11),
  "veterans day": fixed(11, 11),
  "veterans' day": fixed(11, 11),
  "remembrance sunday": nth(11, 7, 2),
  thanksgiving: nth(11, 4, 4),
  "thanksgiving day": nth(11, 4, 4),
  "black friday": (year2) => nthWeekday(year2, 11, 4, 4) + 1,
  "christmas eve": fixed(12, 24),
  christmas: fixed(12, 25),
  "christmas day": fixed(12, 25),
  "boxing day": fixed(12, 26),
  "st stephen's day": fixed(12, 26)
};

// source/reading/dates/lean.ts
var leans = /* @__PURE__ */ new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "before"],
  ["next", "next"],
  ["coming", "next"],
  ["this", "this"],
  ["that", "told"],
  ["following", "after"]
]);
function leanBefore(phrase, index) {
  const word = wordAt(phrase, index - 1);
  const lean = leans.get(word);
  if (lean === void 0) return void 0;
  const before3 = wordAt(phrase, index - 2);
  if (word === "past" && before3 !== "this" && before3 !== "the") return void 0;
  const article = /^(?:the|this)$/.test(before3) && word !== "this" && word !== "that";
  return { lean, first: index - (article ? 2 : 1), word };
}

// source/reading/dates/rules/feast.ts
var byFirst = /* @__PURE__ */ new Map();
for (const name2 of Object.keys(feasts)) {
  const words4 = name2.replace(/'s?/g, " $&").replace(/s '/g, "s '").split(/\s+/).filter(Boolean).flatMap((word) => /^[a-z]+\.$/.test(word) ? [word.slice(0, -1), "."] : [word]);
  const first = words4[0];
  byFirst.set(
    first,
    [...byFirst.get(first) ?? [], { name: name2, words: words4 }].sort((a, b) => b.words.length - a.words.length)
  );
}
var feast = {
  triggers: [...byFirst.keys()].map((word) => `=${word}`),
  read(phrase, index) {
    if (!isCapital(phrase, index)) return void 0;
    for (const { name: name2, words: words4 } of byFirst.get(phrase.words[index]) ?? []) {
      if (!words4.every((word, place2) => wordAt(phrase, index + place2) === word)) continue;
      const last = index + words4.length;
      if (name2 === "new year" && wordAt(phrase, index - 1) === "the" && !isCapital(phrase, index + 1)) return void 0;
      if (/^(?:island|monday|rising|carol|tree|market)$/.test(wordAt(phrase, last)) && isCapital(phrase, last))
        return void 0;
      const lean = leanBefore(phrase, index);
      return { first: lean?.first ?? index, last, sense: { kind: "feast", feast: name2, ...lean && { lean: lean.lean } } };
    }
    return void 0;
  }
};

// source/reading/dates/rules/fiscal.ts
var fiscal = {
  triggers: ["=fiscal", "=financial", "=fy", "=full"],
  read(phrase, index) {
    const word = phrase.words[index];
    if (word === "full") return wholeYear(phrase, index);
    const hasYear = wordAt(phrase, index + 1) === "year";
    const last = hasYear ? index + 2 : index + 1;
    const number2 = yearNumber(phrase, last);
    if (number2 !== void 0) return numbered(phrase, index, last, number2);
    const short = plainNumber(phrase, index + 1, 2);
    if (word === "fy" && short !== void 0) return reading3(index, index + 2, { ends: 2e3 + short });
    if (word === "fy") return void 0;
    return (hasYear ? spanning(phrase, index) : void 0) ?? relative(phrase, index, last, word, hasYear);
  }
};
function wholeYear(phrase, index) {
  const isSaid2 = wordAt(phrase, index - 1) === "the" && /^(?:for|in|over)$/.test(wordAt(phrase, index - 2));
  if (!isSaid2 || wordAt(phrase, index + 1) !== "year" || isFollowed2(phrase, index + 2)) return void 0;
  return reading3(index - 1, index + 2, { full: true });
}
function shortEnd(phrase, last, from) {
  const end = plainNumber(phrase, last + 1, 2);
  return /^[-/]$/.test(wordAt(phrase, last)) && end === (from + 1) % 100;
}
function numbered(phrase, index, place2, number2) {
  const first = withThe2(phrase, index);
  if (shortEnd(phrase, place2 + 1, number2)) return reading3(first, place2 + 3, { ends: number2 + 1, label: number2 });
  return reading3(first, place2 + 1, { ends: number2 });
}
function spanning(phrase, index) {
  const from = yearNumber(phrase, index - 3);
  if (from === void 0 || !shortEnd(phrase, index - 2, from)) return void 0;
  return reading3(withThe2(phrase, index - 3), index + 2, { ends: from + 1, label: from });
}
var amounts3 = /* @__PURE__ */ new Map([
  ["this", 0],
  ["current", 0],
  ["new", 0],
  ["last", -1],
  ["previous", -1],
  ["next", 1],
  ["coming", 1]
]);
function relative(phrase, index, last, word, hasYear) {
  const lead = wordAt(phrase, index - 1);
  if (lead === "full" && wordAt(phrase, index - 2) === "the" && !isFollowed2(phrase, last)) {
    return reading3(index - 2, last, { full: true });
  }
  const amount = amounts3.get(lead) ?? (lead === "the" && hasYear ? 0 : void 0);
  if (amount === void 0 || !hasYear && (word === "financial" || isFollowed2(phrase, last))) return void 0;
  if (lead === "the") {
    return wordAt(phrase, index - 2) === "of" ? reading3(index - 1, last, { amount }) : void 0;
  }
  return reading3(withThe2(phrase, index - 1), last, { amount });
}
var isFollowed2 = (phrase, index) => phrase.tokens[index]?.kind === "word" && !/^(?:and|to|in|on|by|but|as|the|is|was|were|would|will|has|had|'s)$/.test(wordAt(phrase, index));
var withThe2 = (phrase, first) => wordAt(phrase, first - 1) === "the" ? first - 1 : first;
var reading3 = (first, last, year2) => ({
  first,
  last,
  sense: { kind: "fiscal", ...year2 }
});

// source/reading/dates/rules/frequency.ts
var adverbs = /* @__PURE__ */ new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P1Q"],
  ["annually", "P1Y"],
  ["annual", "P1Y"],
  ["yearly", "P1Y"],
  ["biennial", "P2Y"]
]);
var frequency = {
  triggers: [...adverbs.keys()].map((word) => `=${word}`),
  read(phrase, index) {
    if (isCapital(phrase, index) && (!phrase.tokens[index].first || isCapital(phrase, index + 1))) return void 0;
    if (wordAt(phrase, index - 1) === "-" || wordAt(phrase, index + 1) === "-") return void 0;
    return set(index, index + 1, adverbs.get(phrase.words[index]));
  }
};

// source/reading/dates/rules/habit.ts
var plurals = /* @__PURE__ */ new Map([
  ["weekends", "XXXX-WXX-WE"],
  ["mornings", "XXXX-XX-XXTMO"],
  ["afternoons", "XXXX-XX-XXTAF"],
  ["evenings", "XXXX-XX-XXTEV"]
]);
var habit = {
  triggers: ["=weekends", "=mornings", "=afternoons", "=evenings"],
  read(phrase, index) {
    if (!/^(?:at|on|the|in)$/.test(wordAt(phrase, index - 1))) return void 0;
    return set(index, index + 1, plurals.get(phrase.words[index]));
  }
};

// source/reading/dates/rules/half.ts
var half = {
  triggers: ["unit", "=h"],
  read(phrase, index) {
    const word = phrase.words[index];
    const number2 = wordAt(phrase, index + 1);
    if (word === "h") {
      if (!/^[12]$/.test(number2) || phrase.tokens[index].spaced) return void 0;
      return { first: index, last: index + 2, sense: { kind: "part", unit: "half", number: Number(number2) } };
    }
    if (word !== "half") return void 0;
    const hyphen = wordAt(phrase, index - 1) === "-";
    const rank = rankBefore(phrase, hyphen ? index - 1 : index);
    const latter = wordAt(phrase, index - 1) === "latter" ? { rank: 2, first: index - 1 } : void 0;
    const found = rank ?? latter;
    if (found === void 0 || found.rank > 2) return void 0;
    const ofYear = /^(?:of|in)$/.test(number2) && /^(?:the|this|last|next|that|fiscal|fy|fy\d\d|[12]\d{3}|\d{4})$/.test(wordAt(phrase, index + 2));
    const money2 = /^(?:profit|profits|revenue|revenues|earnings|sales|results|loss|losses|net|operating|pretax|figures|output)$/;
    if (!ofYear && !money2.test(number2) && !isBusiness(phrase, index)) return void 0;
    const the = wordAt(phrase, found.first - 1) === "the" && !money2.test(number2);
    return {
      first: the ? found.first - 1 : found.first,
      last: index + 1,
      sense: { kind: "part", unit: "half", number: found.rank },
      ...ofYear && !/^(?:this|last|next|\d{4})$/.test(wordAt(phrase, index + 2)) && { weak: true }
    };
  }
};
var business = /^(?:%|percent|profit|profits|revenue|revenues|earnings|sales|exports|imports|growth|gdp|output|turnover|income|investment|orders|deliveries|shipments|shares|dividend|inflation|economy|trade)$/;
function isBusiness(phrase, index) {
  for (let place2 = Math.max(0, index - 25); place2 < index + 12; place2++)
    if (business.test(wordAt(phrase, place2))) return true;
  return false;
}

// source/reading/dates/rules/iso.ts
var iso = {
  triggers: ["number"],
  read(phrase, index) {
    const year2 = yearNumber(phrase, index);
    const separator = wordAt(phrase, index + 1);
    if (year2 === void 0 || !/^[-/]$/.test(separator) || wordAt(phrase, index + 3) !== separator) return void 0;
    const month3 = plainNumber(phrase, index + 2, 2);
    const day = plainNumber(phrase, index + 4, 2);
    if (month3 === void 0 || day === void 0 || !isDay(year2, month3, day)) return void 0;
    const point = { kind: "fixed", point: { unit: "day", index: dayNumber(year2, month3, day) } };
    if (wordAt(phrase, index + 5) === "t") {
      const clock2 = clockAt(phrase, index + 6);
      if (clock2) {
        const { text, last } = withZone(phrase, clock2);
        return { first: index, last, sense: { kind: "time", text, of: point } };
      }
    }
    return { first: index, last: index + 5, sense: point };
  }
};

// source/reading/dates/rules/length.ts
var length = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    const amount = unit && unit.unit !== "half" ? amountBefore(phrase, index) : void 0;
    if (!unit || !amount || !agrees(phrase, index, unit, amount)) return void 0;
    const { count } = amount;
    const half2 = count !== "X" && phrase.words.slice(index + 1, index + 4).join(" ") === "and a half" ? 0.5 : 0;
    const long2 = wordAt(phrase, index + 1) === "-" && wordAt(phrase, index + 2) === "long";
    const weeks = unit.unit === "fortnight" ? 2 : 1;
    return {
      first: withLead(phrase, amount),
      last: index + (half2 > 0 ? 4 : long2 ? 3 : 1),
      sense: {
        kind: "plain",
        type: "duration",
        value: wholeLength(count === "X" ? count : (count + half2) * weeks, letters[unit.unit])
      }
    };
  }
};
function agrees(phrase, index, { unit, plural: plural2 }, { first, count, hyphen }) {
  const next = wordAt(phrase, index + 1);
  if (isCompound(phrase, index, first, count)) return false;
  if (next === "old" || next === "-" && wordAt(phrase, index + 2) === "old" || wordAt(phrase, index + 2) === "age")
    return false;
  if (count === 1 && wordAt(phrase, first).length < 3 && next === "-") return false;
  if (unit === "second" || unit === "quarter") return plural2 && count !== "X";
  if (plural2 || hyphen || count === "X" || count <= 1) return true;
  return /^(?:an?|the)$/.test(wordAt(phrase, first - 1)) && phrase.tokens[index + 1]?.kind === "word";
}
var isCompound = (phrase, index, first, count) => count === 1 && wordAt(phrase, first) === "a" && /^(?:labou?rers?|trips?|trippers?|return|nurse|school|pupil|centre|center|care|job|shift|pass|ticket|workers?|wage|visitor|surgery|release|boy|girl|bed|spa|trader|trading|programme|program|nursery|hospital|clinic)$/.test(
  wordAt(phrase, index + 1)
);
var leads2 = /^(?:past|last|next|coming|first|previous|following|final|opening|preceding|ensuing|latest|remaining)$/;
function isBounded(phrase, first) {
  const numeral = phrase.begins[first];
  if (numeral === void 0 || amountOf(numeral) === 12) return false;
  return /^(?:to|till|until|ended|ending|since)$/.test(wordAt(phrase, numeral.last - phrase.offset + 1));
}
function withLead(phrase, { first }) {
  const isLed2 = leads2.test(wordAt(phrase, first - 1));
  const from = isLed2 ? first - 1 : first;
  const article = /^(?:the|these|those)$/.test(wordAt(phrase, from - 1)) || isLed2 && wordAt(phrase, from - 1) === "this";
  return article && (isLed2 || isBounded(phrase, first)) ? from - 1 : from;
}

// source/reading/dates/rules/month.ts
var prepositions = new Set(
  "in since until till by from to through during of and or between before after for around late early mid last next this that each every late - this following previous until throughout".split(
    " "
  )
);
var month = {
  triggers: ["month"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "month" || !isCapital(phrase, index)) return void 0;
    const last = index + (isAbbreviated(phrase, index) ? 2 : 1);
    const lean = leanBefore(phrase, index);
    const hasYear = yearNumber(phrase, last) !== void 0;
    const isShort = phrase.words[index].length === 3 && lexeme.month !== 5;
    if (!hasYear && last === index + 1) {
      const isDoubtful = isShort || lexeme.also === true;
      if (isDoubtful && (!isSaid(phrase, index, lean !== void 0) || isName(phrase, index))) return void 0;
    }
    const sense = { kind: "part", unit: "month", number: lexeme.month, ...lean && { lean: lean.lean } };
    return { first: lean?.first ?? index, last, sense };
  }
};
function isSaid(phrase, index, isLed2) {
  const before3 = wordAt(phrase, index - 1);
  const next = wordAt(phrase, index + 1);
  if (isLed2 || prepositions.has(before3) || /^[(,]$/.test(before3)) return true;
  if (before3 === "the") return !/^(?:on|of|for|to|is|was|family|brothers|sisters|government)$/.test(next);
  return phrase.tokens[index].first && (next === "," || next === "'s" && wordAt(phrase, index) !== "may");
}
function isName(phrase, index) {
  if (!isCapital(phrase, index + 1) || !phrase.tokens[index].spaced || wordAt(phrase, index + 1).length < 2)
    return false;
  if (/^(?:street|road|avenue|square)$/.test(wordAt(phrase, index + 1))) return true;
  const kind = phrase.lexemes[index + 1]?.kind;
  return kind !== "month" && kind !== "weekday" && !/^(?:in|of)$/.test(wordAt(phrase, index - 1));
}

// source/reading/dates/rules/night.ts
var night = {
  triggers: ["=tonight", "=overnight", "=hours", "=light"],
  read(phrase, index) {
    const word = phrase.words[index];
    if (word === "tonight") return { first: index, last: index + 1, sense: { kind: "time", text: "TNI", lean: "this" } };
    if (word === "overnight") return { first: index, last: index + 1, sense: { kind: "time", text: "TNI", shift: -1 } };
    if (word === "light") {
      const isFirst = wordAt(phrase, index - 1) === "first" && wordAt(phrase, index - 2) === "at";
      return isFirst ? { first: index - 1, last: index + 1, sense: { kind: "time", text: "TMO" } } : void 0;
    }
    const early = /^(?:early|small|wee)$/.test(wordAt(phrase, index - 1)) && wordAt(phrase, index - 2) === "the";
    return early ? { first: index - 2, last: index + 1, sense: { kind: "time", text: "TMO" } } : void 0;
  }
};

// source/reading/dates/rules/nights.ts
var nights = {
  triggers: ["=nights", "=mornings", "=afternoons", "=evenings"],
  read(phrase, index) {
    const amount = amountBefore(phrase, index);
    if (amount === void 0 || amount.count === 1) return void 0;
    return {
      first: amount.first,
      last: index + 1,
      sense: { kind: "plain", type: "duration", value: lengthValue(amount.count, "D") }
    };
  }
};

// source/reading/dates/rules/nine-eleven.ts
var nineEleven = {
  triggers: ["number"],
  read(phrase, index) {
    if (wordAt(phrase, index) !== "9" || wordAt(phrase, index + 1) !== "/" || wordAt(phrase, index + 2) !== "11")
      return void 0;
    if (phrase.tokens[index].spaced || phrase.tokens[index + 1].spaced || wordAt(phrase, index + 3) === "/")
      return void 0;
    return { first: index, last: index + 3, sense: { kind: "fixed", point: { unit: "day", index: dayNumber(2001, 9, 11) } } };
  }
};

// source/reading/dates/rules/noon.ts
var noon = {
  triggers: ["=noon", "=midnight", "=midday"],
  read(phrase, index) {
    const word = phrase.words[index];
    if (wordAt(phrase, index - 1) === "-") return void 0;
    return { first: index, last: index + 1, sense: { kind: "time", text: word === "midnight" ? "T00:00" : "T12:00" } };
  }
};

// source/reading/dates/rules/nth-of-month.ts
var nthOfMonth = {
  triggers: ["weekday", "unit"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    const month3 = phrase.lexemes[index + 2];
    const isWeek = lexeme?.kind === "unit" && lexeme.unit === "week" && !lexeme.plural;
    if (!isWeek && lexeme?.kind !== "weekday") return void 0;
    if (month3?.kind !== "month" || !/^(?:of|in)$/.test(wordAt(phrase, index + 1))) return void 0;
    const rank = rankBefore(phrase, index);
    const nth2 = wordAt(phrase, index - 1) === "last" ? { rank: -1, first: index - 1 } : rank;
    if (nth2 === void 0 || nth2.rank > 4) return void 0;
    const the = wordAt(phrase, nth2.first - 1) === "the" ? 1 : 0;
    return {
      first: nth2.first - the,
      last: index + 3,
      sense: {
        kind: "part",
        ...lexeme.kind === "weekday" ? { unit: "weekday", number: lexeme.weekday } : { unit: "week", number: thursday },
        nth: nth2.rank,
        of: { kind: "part", unit: "month", number: month3.month }
      }
    };
  }
};
var thursday = 4;

// source/reading/dates/rules/ordinal-day.ts
var prepositions2 = /* @__PURE__ */ new Set(["on", "by", "until", "till", "before", "after", "from", "since", "to"]);
var ordinalDay = {
  triggers: ["ordinal"],
  read(phrase, index) {
    const rank = rankAt(phrase, index);
    if (rank === void 0 || rank.rank > 31 || !/^\d/.test(wordAt(phrase, index))) return void 0;
    if (wordAt(phrase, index - 1) !== "the") return void 0;
    const sense = { kind: "part", unit: "day", number: rank.rank };
    const next = wordAt(phrase, rank.last);
    const ofMonth = next === "of" && /month$/.test(`${wordAt(phrase, rank.last + 1)} ${wordAt(phrase, rank.last + 2)}`);
    if (next === "of" && !ofMonth) return void 0;
    if (/^(?:every|each)$/.test(wordAt(phrase, rank.last + 1))) return void 0;
    if (!ofMonth && !prepositions2.has(wordAt(phrase, index - 2))) return void 0;
    if (!ofMonth && phrase.tokens[rank.last]?.kind === "word" && !/^(?:and|to|or|as|when|after|in|but|until|for|with|at)$/.test(next))
      return void 0;
    return { first: index - 1, last: rank.last, sense };
  }
};

// source/reading/dates/rules/quarter.ts
var quarterMonths = /^(?:january|jan|april|apr|july|jul|october|oct)$/;
var quarter = {
  triggers: ["unit", "=q", "=profit", "=net", "=sales", "=revenue", "=results", "=earnings", "=period"],
  read(phrase, index) {
    const word = phrase.words[index];
    if (word === "q") {
      const number2 = /^[1-4]$/.test(wordAt(phrase, index + 1)) && !phrase.tokens[index].spaced;
      return number2 ? reading4(index, index + 2, Number(wordAt(phrase, index + 1))) : void 0;
    }
    if (word !== "quarter") return named2(phrase, index);
    return named2(phrase, index) ?? ranked(phrase, index);
  }
};
function ranked(phrase, index) {
  const hyphen = wordAt(phrase, index - 1) === "-";
  const calendar2 = wordAt(phrase, index - 1) === "calendar";
  const rank = rankBefore(phrase, hyphen || calendar2 ? index - 1 : index);
  const last = wordAt(phrase, index - 1) === "final" ? { rank: 4, first: index - 1 } : void 0;
  const found = rank ?? last;
  if (found === void 0 || found.rank > 4) return void 0;
  const the = wordAt(phrase, found.first - 1) === "the" && !hyphen;
  return reading4(the ? found.first - 1 : found.first, index + 1, found.rank);
}
function named2(phrase, index) {
  const from = phrase.lexemes[index - 3];
  const to = phrase.lexemes[index - 1];
  if (from?.kind !== "month" || to?.kind !== "month" || to.month !== from.month + 2) return void 0;
  if (!quarterMonths.test(wordAt(phrase, index - 3)) || !/^(?:-|to)$/.test(wordAt(phrase, index - 2))) return void 0;
  const the = wordAt(phrase, index - 4) === "the";
  const last = /^(?:quarter|period)$/.test(wordAt(phrase, index)) ? index + 1 : index;
  const { sense } = reading4(index, last, (from.month + 2) / 3);
  return { first: the && last > index ? index - 4 : index - 3, last, sense: { ...sense, months: true } };
}
var reading4 = (first, last, number2) => ({ first, last, sense: { kind: "part", unit: "quarter", number: number2 } });

// source/reading/dates/rules/rate.ts
var rate = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    const article = wordAt(phrase, index - 1);
    if (!unit || unit.plural || !/^(?:a|an|per|each|every)$/.test(article)) return void 0;
    const value = lengthValue(1, letters[unit.unit]);
    const before3 = wordAt(phrase, index - 2);
    if (/^(?:once|twice|thrice)$/.test(before3)) return set(index - 2, index + 1, value);
    if (before3 === "times") {
      const numeral = phrase.ends[index - 2];
      return set(numeral ? lowerEnd(phrase, numeral.first - phrase.offset) : index - 2, index + 1, value);
    }
    if (unit.unit === "half" || unit.unit === "second" || unit.unit === "quarter") return void 0;
    if (article === "per") return set(index - 1, index + 1, value);
    if (article === "every" || article === "each" || /^(?:ago|later|earlier|before|after|and)$/.test(wordAt(phrase, index + 1)))
      return void 0;
    return isAfterAmount(phrase, index - 1) ? set(index - 1, index + 1, value) : void 0;
  }
};
var openers = new Set(
  "in for after over than within took about of spent nearly almost during by with at is was be lasted takes take only just to as half and or every under from on through last this next that until".split(
    " "
  )
);
function isAfterAmount(phrase, end) {
  if (openers.has(wordAt(phrase, end - 1)) || phrase.tokens[end - 1]?.kind === "punctuation") {
    return /^[%p]$/.test(wordAt(phrase, end - 1));
  }
  for (let place2 = end; place2 > end - 4 && place2 > 0; place2--) {
    const numeral = phrase.ends[place2];
    if (numeral) return !numeral.ordinal;
    if (openers.has(wordAt(phrase, place2 - 1))) return false;
  }
  return false;
}

// source/reading/dates/rules/same.ts
var same = {
  triggers: ["=period", "=quarter", "=month", "=week", "=day", "=weekend", "=time", "=point", "=stage"],
  read(phrase, index) {
    const word = phrase.words[index];
    const before3 = wordAt(phrase, index - 1);
    if (!/^(?:same|corresponding|comparable|similar|equivalent)$/.test(before3)) return void 0;
    const article = /^(?:the|that|a|this)$/.test(wordAt(phrase, index - 2));
    const unit = word === "period" || word === "time" || word === "point" || word === "stage" ? "period" : word;
    const sense = { kind: "same", unit };
    return { first: article ? index - 2 : index - 1, last: index + 1, sense, ...unit === "period" && { weak: true } };
  }
};

// source/reading/dates/rules/season.ts
var season = {
  triggers: ["season"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "season" || lexeme.plural) return void 0;
    const lean = leanBefore(phrase, index);
    if (lean === void 0 && isOther2(phrase, index)) return void 0;
    return {
      first: lean?.first ?? index,
      last: index + 1,
      sense: { kind: "part", unit: "season", number: lexeme.season + 1, ...lean && { lean: lean.lean } }
    };
  }
};
var leads3 = /^(?:in|by|until|since|during|through|last|next|this|every|each|early|late|mid|-|of)$/;
function isOther2(phrase, index) {
  const word = phrase.words[index];
  const before3 = wordAt(phrase, index - 1);
  const next = wordAt(phrase, index + 1);
  if (/^[12]\d{3}$/.test(next) || next === "of" && /^\d{4}$/.test(wordAt(phrase, index + 2))) return false;
  if (leads3.test(before3)) return false;
  const the = before3 === "the";
  if (word === "fall") {
    return !the || next === "of" || !/^(?:in|by|until|since|during|for|this)$/.test(wordAt(phrase, index - 2));
  }
  if (word === "spring")
    return !the && before3 !== "and" && (before3 !== "a" || next === "of") && !isCapital(phrase, index);
  return isCapital(phrase, index) && isCapital(phrase, index + 1) && !the && !/^[,']$/.test(before3);
}

// source/reading/dates/rules/seasons.ts
var seasons2 = {
  triggers: ["season"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "season" || !lexeme.plural) return void 0;
    const code = ["SP", "SU", "FA", "WI"][lexeme.season];
    const amount = amountBefore(phrase, index);
    if (amount && amount.count !== 1) {
      return {
        first: amount.first,
        last: index + 1,
        sense: { kind: "plain", type: "duration", value: lengthValue(amount.count, code) }
      };
    }
    return lexeme.season === 0 || isCapital(phrase, index) !== phrase.tokens[index].first ? void 0 : set(index, index + 1, `XXXX-${code}`);
  }
};

// source/reading/dates/rules/short-year.ts
var shortYear = {
  triggers: ["number"],
  read(phrase, index) {
    const number2 = plainNumber(phrase, index, 2);
    const mark2 = phrase.tokens[index - 1];
    if (number2 === void 0 || phrase.tokens[index].text.length !== 2 || mark2?.lower !== "'" || mark2.spaced)
      return void 0;
    if (phrase.tokens[index - 2]?.spaced === false && phrase.tokens[index - 2]?.kind !== "punctuation")
      return void 0;
    if (!/^(?:in|of|since|by|from|until|to|and|summer|winter|spring|autumn|fall|-|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      wordAt(phrase, index - 2)
    ))
      return void 0;
    const next = phrase.tokens[index + 1];
    if (next && (next.lower === "s" || next.kind === "word" && phrase.tokens[index].spaced === false && next.lower !== "'s"))
      return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "part", unit: "year", number: number2 } };
  }
};

// source/reading/dates/rules/slashed.ts
var slashed = {
  triggers: ["number"],
  read(phrase, index) {
    const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(phrase.tokens[index].text);
    if (dotted) return dayReading(index, index + 1, [Number(dotted[1]), Number(dotted[2])], Number(dotted[3]), true);
    const [one, two] = [plainNumber(phrase, index, 2), plainNumber(phrase, index + 2, 2)];
    const separator = wordAt(phrase, index + 1);
    if (one === void 0 || two === void 0 || !/^[/-]$/.test(separator)) return void 0;
    const text = phrase.tokens[index + 4]?.text ?? "";
    if (wordAt(phrase, index + 3) !== separator || !/^(?:[12]\d{3}|\d\d)$/.test(text)) return void 0;
    if (separator === "-" && text.length === 2) return void 0;
    const year2 = text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2e3 : 1900);
    return dayReading(index, index + 5, [one, two], year2, false);
  }
};
function dayReading(first, last, [one, two], year2, dayFirst2) {
  const [month3, day] = one > 12 || dayFirst2 && two <= 12 ? [two, one] : [one, two];
  if (!isDay(year2, month3, day)) return void 0;
  return {
    first,
    last,
    sense: { kind: "fixed", point: { unit: "day", index: dayNumber(year2, month3, day) } }
  };
}

// source/reading/dates/rules/unnumbered.ts
var unnumbered = {
  triggers: ["unit"],
  read(phrase, index) {
    const unit = unitAt(phrase, index);
    if (!unit || unit.unit === "half" || unit.unit === "weekend") return void 0;
    const letter = letters[unit.unit];
    if (wordAt(phrase, index + 1) === "-" && wordAt(phrase, index + 2) === "long") {
      return reading5(index, index + 3, lengthValue(unit.plural ? "X" : 1, letter));
    }
    if (!unit.plural) return singular(phrase, index, letter);
    return amountBefore(phrase, index) ? void 0 : several(phrase, index, letter);
  }
};
var reading5 = (first, last, value) => ({
  first,
  last,
  sense: { kind: "plain", type: "duration", value }
});
function singular(phrase, index, letter) {
  const before3 = wordAt(phrase, index - 1);
  if (before3 === "the" && letter === "Y" && /^(?:to|ended|ending)$/.test(wordAt(phrase, index + 1))) {
    const dated = phrase.lexemes[index + 2]?.kind === "month" || phrase.lexemes[index + 3]?.kind === "month";
    return dated ? reading5(index - 1, index + 1, "P1Y") : void 0;
  }
  if (wordAt(phrase, index - 2) !== "the") return void 0;
  const of = wordAt(phrase, index + 1) === "of";
  const isLength = of ? /^(?:last|first|final)$/.test(before3) : /^(?:past|next|last|coming)$/.test(before3);
  const fortnight = wordAt(phrase, index) === "fortnight" ? 2 : 1;
  return isLength ? reading5(index - 2, index + 1, lengthValue(fortnight, letter)) : void 0;
}
var closed = /^(?:early|late|later|earlier|last|final|first|formative|these|those|the|his|her|their|its|our|my|of|school|war|teenage|opening|working|office|business|visiting|trading|rush|light)$/;
function several(phrase, index, letter) {
  const before3 = wordAt(phrase, index - 1);
  const first = /^(?:the|these)$/.test(wordAt(phrase, index - 2)) ? index - 2 : index - 1;
  if (/^(?:following|succeeding|ensuing|subsequent|intervening|preceding|next)$/.test(before3)) {
    return reading5(first, index + 1, lengthValue("X", letter));
  }
  if (/^(?:recent|past|coming|previous)$/.test(before3)) {
    const value = before3 === "coming" ? "FUTURE_REF" : "PAST_REF";
    return { first, last: index + 1, sense: { kind: "plain", type: "date", value } };
  }
  const matter = before3 === "of" && wordAt(phrase, index - 2) === "matter";
  if (before3 === "-" || wordAt(phrase, index - 2) === "-" || closed.test(before3) && !matter || letter === "TS" || letter === "Q")
    return void 0;
  if (isCapital(phrase, index) && !phrase.tokens[index].first) return void 0;
  return reading5(index, index + 1, lengthValue("X", letter));
}

// source/reading/dates/rules/vague.ts
var references = /* @__PURE__ */ new Map([
  ["now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["formerly", "PAST_REF"],
  ["previously", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
  ["past", "PAST_REF"],
  ["present", "PRESENT_REF"]
]);
var vague = {
  triggers: [...references.keys()].map((word) => `=${word}`),
  read(phrase, index) {
    const word = phrase.words[index];
    const value = references.get(word);
    const before3 = wordAt(phrase, index - 1);
    const noun3 = word === "future" || word === "past" || word === "present";
    const spoken = word === "soon" || word === "previously" || word === "lately";
    const sense = { kind: "plain", type: "date", value, ...spoken && { spoken: true } };
    const near = /^(?:near|distant|recent|foreseeable)$/.test(before3);
    const article = near ? index - 2 : index - 1;
    if (word === "present" && before3 === "at") return { first: index, last: index + 1, sense };
    if (noun3) {
      if (wordAt(phrase, article) !== "the" || !/^(?:in|for|of|into|at|from|about|to)$/.test(wordAt(phrase, article - 1)))
        return void 0;
      if (!(wordAt(phrase, article - 1) === "in" && !phrase.lexemes[index + 1] && !/^(?:few|several|couple|two|three)$/.test(wordAt(phrase, index + 1))) && phrase.tokens[index + 1]?.kind === "word" && !/^(?:and|of|to|but|when|as|is|was|will|it|he|she|they)$/.test(wordAt(phrase, index + 1)))
        return void 0;
      if (word !== "future" && phrase.tokens[index + 1]?.kind === "number") return void 0;
      return { first: article, last: index + 1, sense };
    }
    if (word === "soon" && (before3 === "as" || /^(?:after|afterwards|thereafter|to)$/.test(wordAt(phrase, index + 1))))
      return void 0;
    if (word === "now" && wordAt(phrase, index + 1) === "-") return void 0;
    const more = before3 === "more" || before3 === "most" || before3 === "until";
    return { first: more && before3 !== "until" ? index - 1 : index, last: index + 1, sense };
  }
};

// source/reading/dates/rules/weekday.ts
var weekday = {
  triggers: ["weekday"],
  read(phrase, index) {
    const lexeme = phrase.lexemes[index];
    if (lexeme?.kind !== "weekday" || !isCapital(phrase, index)) return void 0;
    if (/^(?:mr|mrs|ms|miss|dr|chief|sir|madam)$/.test(wordAt(phrase, index - 1))) return void 0;
    const stop = lexeme.also === true && isAbbreviated(phrase, index);
    const next = wordAt(phrase, stop ? index + 2 : index + 1);
    if (lexeme.also && !stop && !/^[,\d]/.test(next) && phrase.lexemes[index + 1]?.kind !== "month") return void 0;
    if (/^(?:times|telegraph|mirror|express|mail|post|league|herald|independent|world|school|people|sun|service)$/.test(
      next
    ) && isCapital(phrase, index + 1)) {
      return void 0;
    }
    if (lexeme.plural) {
      return {
        first: index,
        last: index + 1,
        sense: { kind: "plain", type: "set", value: `XXXX-WXX-${lexeme.weekday}` }
      };
    }
    const lean = leanBefore(phrase, index);
    return {
      first: lean?.first ?? index,
      last: stop ? index + 2 : index + 1,
      sense: { kind: "part", unit: "weekday", number: lexeme.weekday, ...lean && { lean: lean.lean } }
    };
  }
};

// source/reading/dates/rules/year.ts
var year = {
  triggers: ["number"],
  read(phrase, index) {
    const number2 = yearNumber(phrase, index);
    if (number2 === void 0) return void 0;
    const next = phrase.tokens[index + 1];
    const token = phrase.tokens[index];
    if (!token.spaced && next?.kind === "word" && !next.lower.startsWith("'")) return void 0;
    const before3 = phrase.tokens[index - 1];
    if (before3 && !before3.spaced && (before3.kind === "word" || /^[$£€¥#.:@_+]$/.test(before3.text))) return void 0;
    if (/^[%°:_]$/.test(wordAt(phrase, index + 1)) && !token.spaced && !next?.spaced) return void 0;
    return { first: index, last: index + 1, sense: { kind: "fixed", point: pointOfYear(number2) }, weak: true };
  }
};

// source/reading/dates/rules.ts
var rules = [
  iso,
  slashed,
  nineEleven,
  era2,
  decade,
  year,
  earlyYear,
  shortYear,
  clock,
  noon,
  daypart,
  night,
  dayOfMonth,
  month,
  ordinalDay,
  weekday,
  nthOfMonth,
  feast,
  season,
  quarter,
  half,
  fiscal,
  campaign,
  century,
  every,
  rate,
  frequency,
  habit,
  seasons2,
  counted,
  same,
  deicticUnit,
  length,
  unnumbered,
  age,
  nights,
  deictic,
  vague
];
var byTrigger = /* @__PURE__ */ new Map();
for (const [rank, rule] of rules.entries()) {
  for (const trigger of rule.triggers) byTrigger.set(trigger, [...byTrigger.get(trigger) ?? [], { rule, rank }]);
}
function readingsIn(phrase) {
  const readings = [];
  let found = [];
  const wake = (trigger, index) => {
    for (const { rule, rank } of byTrigger.get(trigger) ?? []) {
      const reading6 = rule.read(phrase, index);
      if (reading6 !== void 0) found.push({ reading: reading6, rank });
    }
  };
  for (let index = 0; index < phrase.tokens.length; index++) {
    const token = phrase.tokens[index];
    if (token.kind === "number") wake("number", index);
    else if (token.kind === "word") {
      const lexeme = phrase.lexemes[index];
      if (lexeme) wake(lexeme.kind, index);
      wake(`=${token.lower}`, index);
    }
    if (phrase.begins[index]?.ordinal) wake("ordinal", index);
    if (found.length === 0) continue;
    for (const { reading: reading6 } of found.sort((a, b) => a.rank - b.rank)) readings.push(reading6);
    found = [];
  }
  return readings;
}

// source/reading/dates/find.ts
var findDates = ({ tokens, numerals }) => phrasesOf(tokens, numerals).flatMap(
  (phrase) => repaired(phrase, readingsIn(phrase)).map((reading6) => ({
    ...reading6,
    start: phrase.tokens[reading6.first].start,
    end: phrase.tokens[reading6.last - 1].end,
    phrase
  }))
);
function phrasesOf(tokens, numerals) {
  const phrases = [];
  let numeral = 0;
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (tokens[last]?.sentence === tokens[first].sentence) last++;
    const from = numeral;
    while (numeral < numerals.length && numerals[numeral].first < last) numeral++;
    phrases.push(phraseOf(tokens.slice(first, last), numerals.slice(from, numeral), first));
    first = last;
  }
  return phrases;
}

// source/reading/spread.ts
function spread(tokens, spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const at = new Int32Array(tokens.length).fill(-1);
  let k = 0;
  tokens.forEach((token, i) => {
    while (k < sorted.length && sorted[k].end <= token.start) k++;
    const span = sorted[k];
    if (span !== void 0 && span.start <= token.start && token.end <= span.end) at[i] = span.index;
  });
  return at;
}

// source/reading/syntax/closed-class.ts
var be = /* @__PURE__ */ new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re"]);
var have = /* @__PURE__ */ new Set(["have", "has", "had", "having", "'ve"]);
var doing = /* @__PURE__ */ new Set(["do", "does", "did"]);
var negations = /* @__PURE__ */ new Set(["not", "n't", "never"]);
var relatives = /* @__PURE__ */ new Set(["WP", "WDT", "WRB", "WP$"]);
var subordinators = new Set(
  "that because although though while whereas if unless whether when where how why as before after since until till lest than".split(
    " "
  )
);
var temporalNouns = new Set(
  "year month week day hour minute second decade century night morning afternoon evening weekend season quarter today yesterday tomorrow tonight time moment monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter noon midnight dawn".split(
    " "
  )
);
var complementTakers = new Set(
  "say tell believe think know hope warn announce claim show argue insist note deny admit confirm reveal fear suggest find report feel estimate predict state add mean ensure acknowledge allege assume conclude declare guess imagine realise realize recall reckon suspect understand wish".split(
    " "
  )
);

// source/reading/syntax/noun-phrases.ts
var wordAt2 = (line, i) => line.tokens[i]?.lower ?? "";
var tagAt = (line, i) => i >= line.start && i < line.end ? line.tags[i] ?? "" : "";
var inside = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBN|VBG|WP\$|ADD|FW|GW|AFX)$/;
var pronoun = /^(?:PRP|EX)$/;
var noun = /^(?:NN|CD|ADD|FW)/;
var determiner = /^(?:DT|PRP\$)$/;
function nounPhrases(tokens, tags2, { start, end }, groups) {
  const phrases = [];
  let group = 0;
  for (let i = start; i < end; i++) {
    while (group < groups.length && groups[group].end <= i) group++;
    const limit = Math.min(end, groups[group]?.start ?? end);
    if (i >= limit) {
      i = groups[group].end - 1;
      continue;
    }
    const last = pronoun.test(tags2[i]) ? i + 1 : phraseEnd(tokens, tags2, i, limit);
    if (last <= i) continue;
    phrases.push({ start: i, end: last });
    i = last - 1;
  }
  return phrases;
}
var longest = 50;
function phraseEnd(tokens, tags2, first, limit) {
  const opening2 = tags2[first];
  if (!inside.test(opening2) || opening2 === "POS" || opening2 === "HYPH") return first;
  let end = first;
  let k = first;
  const within3 = Math.min(limit, first + longest);
  for (; k < within3 && inside.test(tags2[k]); k++) {
    const tag3 = tags2[k];
    if (end > first && determiner.test(tag3)) break;
    if (tag3 === "HYPH" && tokens[k].spaced && tokens[k - 1]?.spaced) break;
    if (noun.test(tag3) || tag3.startsWith("JJ") && tags2[k - 1] === "HYPH") end = k + 1;
  }
  return end === first && /^(?:DT|JJ)/.test(opening2) ? k : end;
}
function firstSubject(line, ranges) {
  let time2 = null;
  for (const [index, range] of ranges.entries()) {
    const left = tagAt(line, range.start - 1);
    if (introduced(line, range, left)) continue;
    if (left === "CC" && time2 === null && range !== ranges[0] && tagAt(line, range.start - 2) !== ",") {
      const first = ranges[index - 1];
      if (first !== void 0 && tagAt(line, first.start - 1) === "IN") continue;
    }
    if (temporalNouns.has(wordAt2(line, range.end - 1))) {
      time2 ??= range;
      continue;
    }
    const after2 = ranges[index + 1];
    return after2 !== void 0 && joins4(line, range, after2) ? { start: range.start, end: after2.end } : range;
  }
  return time2;
}
var joins4 = (line, one, two) => two.start === one.end + 1 && wordAt2(line, one.end) === "and" && /^(?:VB|MD|RB|,)/.test(tagAt(line, two.end));
function introduced(line, range, left) {
  if (left !== "IN" && left !== "TO") return false;
  const before3 = wordAt2(line, range.start - 1);
  if (tagAt(line, range.start) === "CD" && /^(?:more|less|fewer|up|at|around|about|over|under|nearly)$/.test(wordAt2(line, range.start - 2))) {
    return tagAt(line, range.start - 3) === "IN";
  }
  if (tagAt(line, range.start) === "CD" && /^(?:around|about|over|under)$/.test(before3))
    return tagAt(line, range.start - 2) === "IN";
  return !subordinators.has(before3) || before3 === "than" || before3 === "as";
}
function phraseAt(line, i) {
  let low = 0;
  let high = line.phrases.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const range = line.phrases[middle];
    if (range.start === i) return range;
    if (range.start < i) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

// source/reading/syntax/openings.ts
function openingIn(gap, to) {
  let comma2 = false;
  for (let i = to - 1; i >= gap.start; i--) {
    const opening2 = openingAt(gap, i, to, comma2);
    if (opening2 !== null) return opening2;
    if (tagAt(gap.line, i) === ",") comma2 = true;
  }
  return { at: gap.start, marker: "", kind: "main" };
}
function openingAt(gap, i, to, comma2) {
  const { line } = gap;
  const tag3 = tagAt(line, i);
  const word = wordAt2(line, i);
  const left = tagAt(line, i - 1);
  if (relatives.has(tag3) || word === "whose") {
    const at = left === "IN" && !subordinators.has(wordAt2(line, i - 1)) ? i - 1 : i;
    return { at, marker: word, kind: tag3 === "WRB" && !/^NN|^,/.test(left) ? "subordinate" : "relative" };
  }
  const isNumber3 = /^(?:than|as)$/.test(word) && tagAt(line, i + 1) === "CD";
  if (tag3 === "IN" && subordinators.has(word) && !comma2 && !isNumber3) return { at: i, marker: word, kind: "subordinate" };
  if (tag3 === "CC" && (i === to - 1 || joinsClauses(gap, i))) return { at: i + 1, marker: word, kind: "joined" };
  if (tag3 === ":" || tag3 === "HYPH" && line.tokens[i]?.spaced) return { at: i + 1, marker: "", kind: "main" };
  return null;
}
function joinsClauses({ line, start, group, afterFinite, complement }, i) {
  const left = tagAt(line, i - 1);
  const plural2 = tagAt(line, group.start) === "VBP" || wordAt2(line, group.start) === "were";
  if (plural2 && /^NNP?$/.test(tagAt(line, group.start - 1)) && left !== ",") return false;
  if (i === start || left === "," || left === "''" || wordAt2(line, i) === "but") return true;
  return afterFinite && !complement;
}
function commasIn(line, from, to) {
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (tagAt(line, i) !== "," && tagAt(line, i) !== "''") continue;
    if (first === -1) first = i;
    last = i;
  }
  return { first, last };
}

// source/reading/syntax/parts.ts
function partsOf(line, clauses) {
  const owner = new Int32Array(line.end - line.start).fill(-1);
  clauses.forEach(({ from, resumed }, index) => {
    const first = index === 0 ? line.start : Math.max(from, clauses[index - 1].group.end);
    owner.fill(index, first - line.start, (clauses[index + 1]?.group.end ?? line.end) - line.start);
    if (resumed !== null) owner.fill(index, resumed.start - line.start, resumed.end - line.start);
  });
  const parts2 = clauses.map(() => []);
  for (let i = line.start; i < line.end; ) {
    let k = i;
    const clause = owner[i - line.start] ?? -1;
    while (k < line.end && owner[k - line.start] === clause) k++;
    if (clause >= 0) parts2[clause]?.push({ start: i, end: k });
    i = k;
  }
  return parts2;
}

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
var readList = (name2) => readData(name2).split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
var mostRemembered = 2e4;
function remembering(ask2) {
  const answers = /* @__PURE__ */ new Map();
  return (text) => {
    const known2 = answers.get(text);
    if (known2 !== void 0) return known2;
    if (answers.size >= mostRemembered) answers.clear();
    const answer = ask2(text);
    answers.set(text, answer);
    return answer;
  };
}

// source/reading/syntax/verb-forms.ts
var verbs;
var verbForms = (lower) => listed2(lower) ?? guess(lower);
var listed2 = remembering((lower) => {
  verbs ??= load();
  return formsIn(verbs, lower);
});
var wordsOf = (name2) => readList(name2).flatMap((line) => line.split(" "));
function load() {
  const irregular = /* @__PURE__ */ new Set();
  const pasts = /* @__PURE__ */ new Map();
  const participles = /* @__PURE__ */ new Map();
  for (const line of readList("verbs-irregular.txt")) {
    const [base = "", past2 = "", participle2 = ""] = line.split(" ");
    irregular.add(base);
    for (const form3 of past2.split("/")) pasts.set(form3, [...pasts.get(form3) ?? [], base]);
    for (const form3 of participle2.split("/")) participles.set(form3, [...participles.get(form3) ?? [], base]);
  }
  const regular = ["happening", "lasting", "state", "saying", "announcing", "planning"].flatMap(
    (name2) => wordsOf(`verbs-${name2}.txt`)
  );
  const ranks = /* @__PURE__ */ new Map();
  for (const base of [...irregular, ...regular]) if (!ranks.has(base)) ranks.set(base, ranks.size);
  return { ranks, pasts, participles, irregular, nouns: new Set(wordsOf("verbs-nouns.txt")) };
}
function formsIn(verbs4, lower) {
  const { ranks, irregular } = verbs4;
  const pasts = verbs4.pasts.get(lower) ?? [];
  const participles = verbs4.participles.get(lower) ?? [];
  const bases = basesOf(lower).filter((base) => ranks.has(base)).sort((a, b) => ranks.get(a) - ranks.get(b));
  const [told2] = [...pasts, ...participles].sort((a, b) => ranks.get(a) - ranks.get(b));
  const regular = bases.filter((base) => !irregular.has(base) && pastsOf(base).includes(lower));
  const thirds = bases.filter((base) => third(base) === lower);
  const ings = bases.filter((base) => ingsOf(base).includes(lower));
  const isBase = ranks.has(lower) && (told2 === void 0 || told2 === lower);
  const all = [...isBase ? [lower] : [], ...thirds, ...ings, ...regular];
  const lemma = told2 ?? all.sort((a, b) => ranks.get(a) - ranks.get(b))[0];
  if (lemma === void 0) return null;
  return {
    lemma,
    base: isBase,
    third: thirds.length > 0,
    past: pasts.length > 0 || regular.length > 0,
    participle: participles.length > 0 || regular.length > 0,
    ing: ings.length > 0,
    noun: verbs4.nouns.has(lemma)
  };
}
function basesOf(lower) {
  const cut = (letters2, instead = "") => lower.slice(0, -letters2) + instead;
  if (lower.endsWith("s")) return [lower, cut(1), cut(2), cut(3, "y"), cut(1, "ve")];
  if (lower.endsWith("ed")) return [lower, cut(1), cut(2), cut(3), cut(3, "y")];
  if (lower.endsWith("ing")) return [lower, cut(3), cut(3, "e"), cut(4), cut(4, "ie")];
  return [lower];
}
function stems(base) {
  if (/[^eoy]e$/.test(base)) return [base.slice(0, -1)];
  if (/^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base)) return [base + base.slice(-1)];
  return /[^aeiou][aeiou][bdgklmnprstvz]$|qui[tpz]$/.test(base) ? [base, base + base.slice(-1)] : [base];
}
function third(base) {
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}
function pastsOf(base) {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return base.endsWith("e") ? [`${base}d`] : stems(base).map((stem) => `${stem}ed`);
}
var ingsOf = (base) => base.endsWith("ie") ? [`${base.slice(0, -2)}ying`] : stems(base).map((stem) => `${stem}ing`);
var notVerbs = new Set(
  "hundred indeed exceed proceed succeed embed wicked naked sacred rugged speed breed seed need weed greed creed steed shed bed red fed led nothing something anything everything during morning evening king ring thing string spring wing being ceiling sibling sterling darling pudding herring earring inning".split(
    " "
  )
);
function guess(lower) {
  if (lower.length < 5 || notVerbs.has(lower)) return null;
  const none = { base: false, third: false, past: false, participle: false, ing: false, noun: false };
  if (lower.endsWith("ed")) {
    return { ...none, lemma: known(lower.slice(0, -2), lower.slice(0, -1)), past: true, participle: true };
  }
  if (lower.endsWith("ing") && /[aeiouy].*ing$/.test(lower)) {
    return { ...none, lemma: known(lower.slice(0, -3), `${lower.slice(0, -3)}e`), ing: true };
  }
  return null;
}
var prefixes = ["", "re", "un", "over", "out", "under", "mis", "dis", "co", "pre"];
function known(...spellings) {
  const base = spellings.find(
    (word) => prefixes.some((prefix) => word.startsWith(prefix) && listed2(word.slice(prefix.length))?.base)
  );
  return base ?? spellings[0] ?? "";
}

// source/reading/syntax/verb-group.ts
var tenses = ["past", "present", "future", "modal", "infinitive", "imperative", "ing", "en"];
var noLabel = 64;
var labelOf = ({ tense, perfect, progressive, passive }) => tenses.indexOf(tense) * 8 + Number(perfect) + Number(progressive) * 2 + Number(passive) * 4;
var formOfLabel = (label2) => ({
  tense: tenses[label2 >> 3],
  perfect: (label2 & 1) !== 0,
  progressive: (label2 & 2) !== 0,
  passive: (label2 & 4) !== 0
});
var isFiniteGroup = ({ tense }) => tense === "past" || tense === "present" || tense === "future" || tense === "modal";

// source/reading/syntax/clauses.ts
function clausesOf(line, groups, roles2) {
  const { start, end } = line;
  const state = { line, clauses: [], waiting: [], finite: false };
  let phrase = 0;
  groups.forEach((group, index) => {
    const previous = state.clauses.at(-1);
    const from = previous?.group.end ?? start;
    while ((line.phrases[phrase]?.end ?? end) <= from && phrase < line.phrases.length) phrase++;
    const phrases = [];
    for (let k = phrase; (line.phrases[k]?.start ?? end) < group.start; k++) phrases.push(line.phrases[k]);
    const complement = previous !== void 0 && takesComplement(line, previous) && phrases[0]?.start === from;
    const before3 = {
      line,
      start: from,
      group,
      afterFinite: state.finite,
      complement,
      state,
      phrases,
      previous,
      last: index === groups.length - 1
    };
    const found = isFiniteGroup(group) ? finite(before3) : nonfinite(before3);
    const { subject, object, agent } = roles2[index];
    state.clauses.push({
      group,
      ...found,
      subject: subject === null ? found.subject : whole(line, subject, found),
      object,
      agent
    });
    state.finite ||= isFiniteGroup(group);
  });
  const parts2 = partsOf(line, state.clauses);
  return state.clauses.map(({ group, kind, marker, subject, object, agent, parent }, index) => ({
    group,
    kind,
    marker,
    subject,
    object,
    agent,
    parts: parts2[index] ?? [],
    parent
  }));
}
function whole(line, chosen, { subject }) {
  if (/^(?:WP|WDT)$/.test(tagAt(line, chosen.start))) return subject ?? chosen;
  const next = phraseAt(line, chosen.end + 1);
  return next !== null && joins4(line, chosen, next) ? { start: chosen.start, end: next.end } : chosen;
}
var takesComplement = (line, { group }) => complementTakers.has(verbForms(wordAt2(line, group.main))?.lemma ?? "");
var lastIndex = ({ clauses }) => clauses.length === 0 ? null : clauses.length - 1;
function nonfinite(before3) {
  const { line, start, group, state, phrases, previous } = before3;
  const parent = lastIndex(state);
  const last = phrases.at(-1);
  const left = tagAt(line, group.start - 1);
  const infinitive2 = group.tense === "infinitive";
  const withSubject = infinitive2 ? null : subjectOfWith(line, start, group, phrases);
  if (withSubject !== null) {
    return { from: withSubject.start, kind: "participle", marker: "with", subject: withSubject, parent, resumed: null };
  }
  if (group.tense === "en" && before3.last && left !== "," && left !== "IN" && state.waiting.at(-1)?.found.kind === "main") {
    return resume(before3);
  }
  const reduced = last !== void 0 && !infinitive2 && left !== "," && left !== "IN";
  if (reduced || !state.finite) waitFor(before3, phrases, group.start);
  const joined2 = left === "CC" && previous?.group.tense === group.tense;
  const future = infinitive2 && previous === void 0 && last?.end === group.start;
  const subject = reduced && left !== "CC" || future ? last ?? null : joined2 ? previous.subject : null;
  return {
    from: group.start,
    kind: infinitive2 ? "infinitive" : "participle",
    marker: left === "IN" || left === "CC" ? wordAt2(line, group.start - 1) : "",
    subject,
    parent,
    resumed: null
  };
}
function subjectOfWith(line, start, group, phrases) {
  if (phrases.at(-1)?.end !== group.start) return null;
  let k = phrases.length - 1;
  while (k > 0 && phrases[k].start - 1 > start && /^(?:of|between|in|and|for|to)$/.test(wordAt2(line, phrases[k].start - 1)))
    k--;
  const from = phrases[k].start;
  return wordAt2(line, from - 1) === "with" ? { start: from, end: group.start } : null;
}
function waitFor(before3, phrases, until) {
  const { line, start, state, previous } = before3;
  const subject = firstSubject(line, phrases);
  if (subject === null || subject.end > until) return;
  if (previous !== void 0 && isFiniteGroup(previous.group) && subject.start === previous.group.end) return;
  const { at, marker, kind } = openingIn(before3, until);
  if (previous !== void 0 && at === start && marker === "") return;
  const parent = kind === "main" ? null : lastIndex(state);
  state.waiting.push({
    from: Math.max(at, start),
    until,
    found: { from: at, kind, marker, subject, parent, resumed: null }
  });
}
function resume({ state, group }) {
  const { from, until, found } = state.waiting.pop();
  return { ...found, from: group.start, resumed: { start: from, end: Math.min(until, group.start) } };
}
function finite(before3) {
  const { line, group, state, phrases, previous } = before3;
  const waits = state.waiting.length > 0 && previous !== void 0;
  if (waits && followsComma(line, before3.start, group.start)) return resume(before3);
  const opening2 = openingIn(before3, group.start);
  const subject = firstSubject(
    line,
    phrases.filter((range) => range.start >= opening2.at)
  );
  if (opening2.kind === "relative") return relative2(before3, opening2, subject);
  if (opening2.kind === "subordinate") {
    return { ...opening2, from: opening2.at, subject, parent: lastIndex(state), resumed: null };
  }
  if (opening2.kind === "joined") {
    const shares = previous !== void 0 && isFiniteGroup(previous.group) && previous.group.tense === group.tense;
    if (subject === null && waits && !shares) return resume(before3);
    const sharer = lastFinite(state);
    return {
      ...opening2,
      from: opening2.at,
      subject: subject ?? sharer?.subject ?? null,
      parent: sharer?.parent ?? null,
      resumed: null
    };
  }
  const parted2 = opening2.at > before3.start;
  if (previous === void 0 || parted2) return { ...opening2, from: opening2.at, subject, parent: null, resumed: null };
  return unopened(before3, previous, subject);
}
function relative2(before3, opening2, subject) {
  const { line, start, state, phrases, previous } = before3;
  const earlier = phrases.filter((range) => range.end <= opening2.at);
  const antecedent = antecedentOf(line, earlier, opening2.marker) ?? previous?.object ?? null;
  const done2 = previous !== void 0 && isFiniteGroup(previous.group) && openingIn(before3, before3.group.start).at === start;
  if (!done2) waitFor(before3, earlier, opening2.at);
  const own = subject !== null && opening2.marker === "whose" ? { start: opening2.at, end: subject.end } : subject;
  return { ...opening2, from: opening2.at, subject: own ?? antecedent, parent: lastIndex(state), resumed: null };
}
var isNumber = (line, { start, end }) => end === start + 1 && tagAt(line, start) === "CD";
function antecedentOf(line, phrases, marker) {
  const ages = phrases.length > 1 && isNumber(line, phrases.at(-1)) ? 1 : 0;
  const last = phrases.at(-1 - ages);
  const other = phrases.at(-2 - ages);
  if (last === void 0) return null;
  const places3 = /^(?:in|at|from|near|on|outside)$/.test(wordAt2(line, last.start - 1));
  return marker === "who" && places3 && other?.end === last.start - 1 ? other : last;
}
function unopened(before3, previous, subject) {
  const { line, start, group, state, phrases } = before3;
  const waits = state.waiting.length > 0;
  const parent = lastIndex(state);
  const commas = commasIn(line, start, group.start);
  if (commas.last !== -1) {
    const own = firstSubject(
      line,
      phrases.filter((range) => range.start > commas.last)
    );
    if (own === null && waits) return resume(before3);
    const first = firstSubject(
      line,
      phrases.filter((range) => range.start > commas.first)
    );
    return {
      from: own === null || first === null ? group.start : Math.min(first.start, group.start),
      kind: "main",
      marker: "",
      subject: first ?? lastFinite(state)?.subject ?? null,
      parent: null,
      resumed: null
    };
  }
  const complement = takesComplement(line, previous) || previous.group.tense === "infinitive" && !waits;
  if (complement && (subject !== null || !waits)) {
    return { from: subject?.start ?? group.start, kind: "subordinate", marker: "", subject, parent, resumed: null };
  }
  if (waits) return resume(before3);
  const last = phrases.at(-1) ?? null;
  const other = phrases.at(-2);
  if (last !== null && other !== void 0 && joins4(line, other, last)) {
    return {
      from: other.start,
      kind: "main",
      marker: "",
      subject: { start: other.start, end: last.end },
      parent: null,
      resumed: null
    };
  }
  return { from: last?.start ?? group.start, kind: "relative", marker: "", subject: last, parent, resumed: null };
}
function followsComma(line, start, at) {
  let i = at - 1;
  while (i > start && tagAt(line, i) === "RB") i--;
  return i >= start && tagAt(line, i) === ",";
}
function lastFinite({ clauses }) {
  for (let k = clauses.length - 1; k >= Math.max(0, clauses.length - 6); k--) {
    if (isFiniteGroup(clauses[k].group)) return clauses[k];
  }
  return void 0;
}

// source/reading/syntax/draft.ts
var auxiliary = 65;
var will = /* @__PURE__ */ new Set(["will", "'ll", "wo", "shall", "sha"]);
function draftOf(tokens, tags2, start, end) {
  const labels3 = new Uint8Array(end - start).fill(noLabel);
  let previous = -1;
  for (let i = start; i < end; ) {
    const chain = chainAt(tokens, tags2, i, end);
    if (chain === null) {
      i++;
      continue;
    }
    labels3.fill(auxiliary, i - start, chain.main - start);
    labels3[chain.main - start] = isAttribute(tags2, chain, i, start, end) ? noLabel : labelOf(chain);
    if (previous !== -1 && isAlone(tags2, chain, i, previous)) labels3[chain.main - start] = labels3[previous - start];
    if (labels3[chain.main - start] !== noLabel) previous = chain.main;
    i = chain.main + 1;
  }
  return labels3;
}
function isAlone(tags2, { main }, first, previous) {
  let before3 = first - 1;
  while (tags2[before3] === "RB") before3--;
  return main === first && /^VBN?$/.test(tags2[main]) && tags2[before3] === "CC" && tags2[previous] === tags2[main];
}
function chainAt(tokens, tags2, first, end) {
  const tagAt2 = (i) => i < end ? tags2[i] ?? "" : "";
  const opening2 = tagAt2(first);
  if (!opening2.startsWith("VB") && opening2 !== "MD" && opening2 !== "TO") return null;
  const chain = {
    tense: tenseOf(opening2, tokens[first].lower),
    main: first,
    perfect: false,
    progressive: false,
    passive: false,
    copula: false
  };
  if (opening2 === "TO" || opening2 === "MD") {
    const next = skip(tagAt2, first);
    if (!/^VBP?$/.test(tagAt2(next))) return opening2 === "MD" ? chain : null;
    chain.main = next;
  }
  for (let steps2 = 0; steps2 < 5 && goesOn(tokens, tagAt2, chain, first); steps2++) ;
  if (chain.tense === "en" && !chain.copula) chain.passive = true;
  return chain;
}
function skip(tagAt2, i) {
  let k = i + 1;
  while (k < i + 4 && /^(?:RB|``|'')$/.test(tagAt2(k))) k++;
  return k;
}
function goesOn(tokens, tagAt2, chain, first) {
  const next = skip(tagAt2, chain.main);
  const tag3 = tagAt2(next);
  const lower = tokens[chain.main].lower;
  const following = tokens[next]?.lower ?? "";
  if (have.has(lower) && tag3 === "VBN") {
    chain.perfect = true;
    chain.main = next;
    return true;
  }
  if (doing.has(lower) && tag3 === "VB") {
    chain.main = next;
    return true;
  }
  if (!be.has(lower) && lower !== "'s") return false;
  const going = following === "going" && tagAt2(next + 1) === "TO" && tagAt2(next + 2).startsWith("VB");
  if (going || tag3 === "TO" && /^VBP?$/.test(tagAt2(next + 1)) && chain.main === first) {
    if (chain.tense === "past") chain.tense = "modal";
    if (chain.tense === "present") chain.tense = "future";
    chain.main = going ? next + 2 : next + 1;
    return true;
  }
  if (lower === "'s" && following === "been") {
    chain.perfect = true;
    chain.main = next;
    return true;
  }
  if (tag3 !== "VBG" && tag3 !== "VBN") {
    chain.copula = true;
    return false;
  }
  chain[tag3 === "VBG" ? "progressive" : "passive"] = true;
  chain.main = next;
  return following === "being";
}
function tenseOf(tag3, word) {
  if (tag3 === "MD") return will.has(word) ? "future" : "modal";
  if (tag3 === "VBD") return "past";
  if (tag3 === "VBZ" || tag3 === "VBP") return "present";
  if (tag3 === "VBG") return "ing";
  return tag3 === "VBN" ? "en" : "infinitive";
}
function isAttribute(tags2, { tense, main }, first, start, end) {
  if (tense !== "en" && tense !== "ing" || main !== first) return false;
  const next = main + 1 < end ? tags2[main + 1] : "";
  const left = first > start ? tags2[first - 1] : "";
  if (left === "HYPH" || next === "HYPH" || /^(?:DT|PRP\$|POS|JJ)$/.test(left)) return true;
  if (tense === "en" && left === "IN") return true;
  if (!/^(?:NN|JJ|VBG)/.test(next)) return false;
  return tense === "en" ? /^(?:CD|IN|CC|TO|VB|NN|,|``|)/.test(left) && next !== "NNP" : left === "CD";
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
  const [features3 = 0, vectors2 = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
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
    features: tableAt(buffer, at, features3),
    vectors: vectorsAt(buffer, at + tableBytes(features3), vectors2),
    weights: new Int8Array(buffer, at + tableBytes(features3) + vectorBytes(vectors2), weights),
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
var mostRemembered2 = 2e4;
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
  /** Adds to the scores of the tags that the token at `i` may take. `slots`: by token where its vector lies. */
  add(slots, i, open2, scores3) {
    const { values, outward } = this;
    for (let cell = 0; cell < cells; cell++) values[cell] = this.bias[cell];
    for (let place2 = 0; place2 < places2; place2++) {
      const slot = slots[i + place2 - reach] ?? -1;
      if (slot === -1) continue;
      const seen = this.seen(slot);
      for (let cell = 0, at = place2 * cells; cell < cells; cell++, at++) values[cell] += seen[at];
    }
    const down = steps.inward + vectorSteps - steps.cell;
    for (let cell = 0; cell < cells; cell++) values[cell] = Math.max(0, values[cell] >> down);
    for (const tag3 of open2) {
      let sum2 = 0;
      for (let cell = 0, at = tag3 * cells; cell < cells; cell++, at++) sum2 += values[cell] * outward[at];
      scores3[tag3] += sum2 >> steps.cell + steps.outward;
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
    if (this.known.size >= mostRemembered2) this.known.clear();
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
var verbs2 = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"].map((tag3) => tagNumber.get(tag3)));
var finites = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var pastTag = tagNumber.get("VBD");
var thirdTag = tagNumber.get("VBZ");
var participleTag = tagNumber.get("VBN");
var proper = [tagNumber.get("NNP"), tagNumber.get("NNPS")];
var anyTag = Int32Array.from(penn.keys()).subarray(1);
var wordTags = anyTag.filter((tag3) => /^(?:NN|JJ|RB|VB|CD|FW|UH|IN)/.test(penn[tag3]));
var cardinal = Int32Array.of(tagNumber.get("CD"));
var isNumber2 = (text) => /^\d[\d.,]*$/.test(text);
var isWord = (text) => /^['’]?[A-Za-z0-9]/.test(text) || /^['’]?[^ -~\u2010-\u2027]/.test(text) && /^['’]?[\p{L}\p{N}]/u.test(text);
var nothing = {
  word: 1,
  written: 1,
  affixes: new Int32Array(0),
  suffix: 1,
  shape: 1,
  set: 1,
  slot: -1,
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
  let set2 = 0;
  let only2 = null;
  let common = false;
  let verb = false;
  let finite3 = false;
  let past2 = false;
  let third3 = false;
  let participle2 = false;
  if (dictionary.find(word)) {
    const tags2 = [];
    for (let k = dictionary.from; k < dictionary.to; k++) {
      const tag3 = dictionary.classes[k];
      if (tag3 === onlyThese) only2 = tags2;
      else if (tag3 === mostlyLower) common = true;
      else {
        tags2.push(tag3);
        verb ||= verbs2.has(tag3);
        past2 ||= tag3 === pastTag;
        third3 ||= tag3 === thirdTag;
        participle2 ||= tag3 === participleTag;
        finite3 = finites.has(tag3) && (finite3 || tags2.length === 1);
        set2 = mix(set2, tag3 + 2);
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
    set: set2,
    slot: vectorSlot(word),
    open: openTo(text, capital, only2),
    capital,
    verb,
    finite: finite3,
    past: past2,
    third: third3,
    participle: participle2,
    common
  };
}
function openTo(text, capital, only2) {
  if (isNumber2(text)) return cardinal;
  if (only2 === null) return isWord(text) ? wordTags : anyTag;
  return Int32Array.from(capital ? /* @__PURE__ */ new Set([...only2, ...proper]) : only2);
}
function affixesOf(lower) {
  const { length: length2 } = lower;
  const affixes = new Int32Array(Math.min(5, length2) + Math.min(4, length2));
  let n = 0;
  for (let size = 1; size <= 5 && size <= length2; size++) affixes[n++] = mix(hashOf(lower, length2 - size), size);
  for (let size = 1; size <= 4 && size <= length2; size++) affixes[n++] = mix(hashOf(lower, 0, size), -size);
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

// source/reading/syntax/group-features.ts
var finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"].map((tag3) => tagNumber.get(tag3)));
var verbTags = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"].map((tag3) => tagNumber.get(tag3)));
function beginGroups(tokens, forms, tags2, draft) {
  const numbers = Uint8Array.from(tags2, (tag3) => tagNumber.get(tag3) ?? 0);
  const finite3 = new Uint8Array(tags2.length + 1);
  for (let i = 0; i < tags2.length; i++)
    finite3[i + 1] = Math.min(250, finite3[i] + (finiteTags.has(numbers[i]) ? 1 : 0));
  return {
    tokens,
    forms,
    tags: numbers,
    draft,
    labels: new Uint8Array(tags2.length).fill(noLabel),
    finite: finite3,
    last: 99,
    last2: 99
  };
}
var mayBeVerb = ({ forms, tags: tags2, draft }, i) => verbTags.has(tags2[i]) || draft[i] < noLabel || forms[i].verb;
function settleGroup(state, i, label2) {
  state.labels[i] = label2;
  if (label2 === noLabel) return;
  state.last2 = state.last;
  state.last = label2;
}
function groupFeatures(state, i, out) {
  const { forms, tags: tags2, draft, finite: finite3, last, last2 } = state;
  const size = forms.length;
  const rule = draft[i];
  const form3 = (k) => forms[i + k] ?? nothing;
  const tag3 = (k) => i + k >= 0 && i + k < size ? tags2[i + k] : 100;
  const drafted = (k) => i + k >= 0 && i + k < size ? draft[i + k] : 100;
  const around = (finite3[i] > 0 ? 1 : 0) + (finite3[size] > finite3[i + 1] ? 2 : 0);
  let n = 0;
  let template = 200;
  const put = (value) => {
    out[n++] = mix(template++, value);
    out[n++] = mix(template++, mix(value, rule));
  };
  put(0);
  put(form3(0).word);
  put(form3(0).set);
  put(form3(0).suffix);
  put(form3(0).shape);
  for (let k = -3; k <= 3; k++) put(tag3(k));
  for (let k = -2; k <= 2; k++) if (k !== 0) put(form3(k).word);
  put(form3(1).set);
  put(mix(tag3(-1), tag3(0)));
  put(mix(tag3(0), tag3(1)));
  put(mix(mix(tag3(-1), tag3(0)), tag3(1)));
  put(mix(mix(tag3(0), tag3(1)), tag3(2)));
  put(mix(mix(tag3(-2), tag3(-1)), tag3(0)));
  put(mix(form3(-1).word, tag3(0)));
  put(mix(form3(1).word, tag3(0)));
  put(mix(form3(0).word, tag3(-1)));
  put(mix(form3(0).word, tag3(1)));
  put(mix(last, tag3(0)));
  put(mix(last, tag3(-1)));
  put(mix(last2, last));
  put(mix(around, tag3(0)));
  put(mix(mix(around, tag3(0)), tag3(-1)));
  put(mix(mix(around, last), tag3(-1)));
  put(mix(mix(around, tag3(1)), tag3(0)));
  put(mix(i === 0 ? 1 : 0, around));
  put(mix(drafted(1), drafted(-1)));
  put(mix(tags2[size - 1], around));
  put(mix(form3(-1).word, form3(0).word));
  put(mix(form3(0).word, form3(1).word));
  put(mix(form3(-1).set, form3(0).set));
  put(mix(form3(0).set, form3(1).set));
  put(mix(form3(0).suffix, tag3(-1)));
  put(mix(form3(0).word, around));
  return n;
}

// source/reading/syntax/labels.ts
var simple = { perfect: false, progressive: false, passive: false };
var past = labelOf({ ...simple, tense: "past" });
var present = labelOf({ ...simple, tense: "present" });
var infinitive = labelOf({ ...simple, tense: "infinitive" });
var imperative = labelOf({ ...simple, tense: "imperative" });
var gerund = labelOf({ ...simple, tense: "ing" });
var participle = labelOf({ ...simple, tense: "en", passive: true });
var isFiniteLabel = (label2) => label2 !== noLabel && isFiniteGroup(formOfLabel(label2));
var closer = /^(?:,|:|CC|W.*|``|''|-[LR]RB-|PRP)$/;
var ends = ({ tags: tags2 }, i) => closer.test(penn[tags2[i]]);

// source/reading/syntax/missing-verbs.ts
var unfinished = /* @__PURE__ */ new Set([noLabel, infinitive, imperative, gerund]);
function likelyAt({ forms }, at, scores3) {
  const form3 = forms[at];
  if (!form3.past && !form3.third) return null;
  const label2 = form3.third ? present : past;
  return { at, label: label2, behind: scores3[noLabel] - scores3[label2] };
}
function tellOne({ tokens, labels: labels3 }, likely) {
  if (tokens.length < 4 || !labels3.every((label2) => unfinished.has(label2))) return;
  const first = labels3.indexOf(imperative);
  if (first > 0) return;
  const after2 = likely.filter(({ at }) => at > first);
  if (first === 0 && after2.length > 0) labels3[0] = noLabel;
  settle({ labels: labels3 }, after2);
}
var opensFinite = /^(?:W.*|;)$/;
var subordinates = /^(?:because|although|though|while|if|whether|when)$/;
function isOpening({ tokens, tags: tags2 }, i) {
  const { lower } = tokens[i];
  const tag3 = penn[tags2[i]];
  if (opensFinite.test(tag3) || subordinates.test(lower)) return true;
  return lower === "that" ? tag3 === "IN" : /^(?:and|but)$/.test(lower) && tokens[i - 1]?.lower === ",";
}
function tellFirst(state) {
  const { tokens, forms, tags: tags2, labels: labels3 } = state;
  const first = labels3.findIndex((label2) => label2 !== noLabel);
  if (first < 1 || labels3[first] !== participle || !forms[first].past) return;
  if (!/^(?:NN|PRP$)/.test(penn[tags2[first - 1]])) return;
  let open2 = false;
  let taken = 0;
  for (let i = first + 1; i < tokens.length; i++) {
    if (isOpening(state, i)) open2 = true;
    if (!isFiniteLabel(labels3[i])) continue;
    if (!open2) return;
    open2 = false;
    taken++;
  }
  if (taken > 0) labels3[first] = past;
}
function conjoined(state, likely) {
  const { tokens, tags: tags2, labels: labels3 } = state;
  const at = labels3.findIndex(isFiniteLabel);
  let joint = at - 1;
  while (joint > 0 && (auxiliary2.test(tokens[joint].lower) || /^RB/.test(penn[tags2[joint]]))) joint--;
  if (joint < 2 || !/^(?:and|but)$/.test(tokens[joint].lower)) return;
  const reduced = reducedBefore(state, joint);
  if (reduced !== -1) labels3[reduced] = past;
  else
    settle(
      { labels: labels3 },
      likely.filter((one) => one.at > 0 && one.at < joint)
    );
}
var auxiliary2 = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|to)$/;
function attributed(state, likely) {
  const { tokens, labels: labels3, tags: tags2 } = state;
  const at = labels3.findIndex(isFiniteLabel);
  if (at < 4 || verbForms(tokens[at].lower)?.lemma !== "say") return;
  let comma2 = at;
  while (comma2 > 0 && penn[tags2[comma2]] !== ",") comma2--;
  if (comma2 < 4 || comma2 === at - 1 || tokens[comma2 + 1].lower === "who") return;
  settle(
    state,
    likely.filter((one) => one.at > 0 && one.at < comma2)
  );
}
function standAlone(state) {
  const { tokens, labels: labels3 } = state;
  if (tokens.at(-1).lower !== "." || labels3.some(isFiniteLabel)) return;
  const found = reducedBefore(state, tokens.length);
  if (found !== -1) labels3[found] = past;
}
function reducedBefore({ tokens, forms, tags: tags2, labels: labels3 }, end) {
  let found = -1;
  for (let i = 1; i < end && i < tokens.length; i++) {
    const before3 = penn[tags2[i - 1]];
    if (labels3[i] !== participle || !forms[i].past || !/^(?:NN|PRP$|RB|CD|,)/.test(before3)) continue;
    if (found === -1 || penn[tags2[found - 1]] === ",") found = i;
  }
  return found;
}
function beforeClause({ tokens, forms, labels: labels3 }) {
  const finite3 = [...labels3.keys()].filter((i) => isFiniteLabel(labels3[i]));
  if (finite3.length !== 1) return;
  const at = labels3.indexOf(participle);
  if (at < 1 || at > finite3[0] || !forms[at].past) return;
  if (/^(?:after|as|when|while|before|because)$/.test(tokens[at + 1].lower)) labels3[at] = past;
}
function settle({ labels: labels3 }, near) {
  let best;
  for (const one of near) if (best === void 0 || one.behind < best.behind) best = one;
  if (best !== void 0) labels3[best.at] = best.label;
}
var opensClause = /^(?:if|because|although|though|unless|whether|when)$/;
function finish(state, near, from) {
  const { tokens, labels: labels3, forms, tags: tags2 } = state;
  let end = from + 1;
  let reduced = -1;
  while (end < tokens.length && !ends(state, end)) {
    const label2 = labels3[end];
    const mayTell = label2 === participle && forms[end].past && /^(?:NN|PRP$)/.test(penn[tags2[end - 1]]);
    if (label2 !== noLabel && (reduced !== -1 || !mayTell)) return;
    if (label2 !== noLabel) reduced = end;
    end++;
  }
  if (reduced !== -1) {
    labels3[reduced] = past;
    return;
  }
  settle(
    state,
    near.filter(({ at }) => at > from + 1 && at < end)
  );
}

// source/reading/syntax/mend.ts
var reach2 = 40;
var farthest = 85;
var farthestInClause = 280;
function mend(state, likely) {
  const { tokens } = state;
  addressed(state);
  opensWithNoun(state);
  objects(state);
  behindNoun(state);
  helped(state);
  acted(state);
  const near = likely.filter(({ behind }) => behind < farthest);
  const inClause = likely.filter(({ behind }) => behind < farthestInClause);
  tellOne(state, tokens.at(-1).lower === "." ? inClause : near);
  attributed(state, inClause);
  for (let i = 0; i < tokens.length; i++) if (opensClause.test(tokens[i].lower)) finish(state, inClause, i);
  join2(state, near);
  reduce(state);
  setForLater(state);
  accompany(state);
  tellPast(state);
  share(state);
  standAlone(state);
  beforeClause(state);
  tellFirst(state);
  conjoined(state, inClause);
}
function helped({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const form3 = perfects[tokens[i].lower];
    if (form3 === void 0) continue;
    let verb = i + 1;
    while (verb + 1 < tokens.length && (/^RB/.test(penn[tags2[verb]]) || floating.test(tokens[verb].lower))) verb++;
    if (!forms[verb].participle || !(labels3[verb] === participle || verb > i + 1 && labels3[i] !== noLabel)) continue;
    labels3[verb] = form3;
    labels3[i] = noLabel;
  }
}
var floating = /^(?:since|each|both|all)$/;
var passiveParticiple = penn.indexOf("VBN");
function acted({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const isBe = /^(?:is|are|was|were)$/.test(tokens[i].lower) && labels3[i] !== noLabel;
    const verb = i + 1;
    if (!isBe || !forms[verb].participle || penn[tags2[verb]] !== "JJ") continue;
    if (!/^(?:by|without)$/.test(tokens[verb + 1].lower)) continue;
    labels3[verb] = labelOf({ ...formOfLabel(labels3[i]), passive: true });
    labels3[i] = noLabel;
    tags2[verb] = passiveParticiple;
  }
}
var perfects = {
  has: labelOf({ ...simple, perfect: true, tense: "present" }),
  have: labelOf({ ...simple, perfect: true, tense: "present" }),
  had: labelOf({ ...simple, perfect: true, tense: "past" })
};
function join2({ tokens, labels: labels3, forms, tags: tags2 }, likely) {
  const told2 = /^[.?!]$/.test(tokens.at(-1).lower);
  for (const { at, label: label2 } of likely) {
    const before3 = labels3.subarray(Math.max(0, at - reach2), at).findLast((other) => other !== noLabel);
    const follows = /^(?:,|and|but)$/.test(tokens[at - 1]?.lower ?? "");
    if (!follows || before3 !== label2 || at + 1 >= forms.length) continue;
    if (!told2 || label2 === past && /^(?:DT|CD|PRP\$)$/.test(penn[tags2[at + 1]])) labels3[at] = label2;
  }
}
function opensWithNoun(state) {
  const { tokens, tags: tags2, labels: labels3 } = state;
  if (labels3[0] !== imperative || penn[tags2[1] ?? 0] !== "IN") return;
  for (let i = 1; i < tokens.length && !ends(state, i); i++) {
    if (i > 1 && subordinators.has(tokens[i].lower)) return;
    if (!isFiniteLabel(labels3[i])) continue;
    labels3[0] = noLabel;
    return;
  }
}
var noun2 = penn.indexOf("NN");
function objects({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 3; i < tokens.length; i++) {
    if (labels3[i] !== past || !forms[i].open.includes(noun2)) continue;
    let before3 = i - 1;
    while (before3 > 0 && /^(?:JJ|NN)$/.test(penn[tags2[before3]]) && labels3[before3] === noLabel) before3--;
    if (!/^(?:DT|PRP\$)$/.test(penn[tags2[before3]]) || before3 === 0 || labels3[before3 - 1] !== past) continue;
    if (complementTakers.has(verbForms(tokens[before3 - 1].lower)?.lemma ?? "")) continue;
    labels3[i] = noLabel;
    tags2[i] = noun2;
  }
}
function behindNoun({ tags: tags2, labels: labels3 }) {
  for (let i = 1; i + 1 < tags2.length; i++) {
    const [before3, tag3, next] = [penn[tags2[i - 1]], penn[tags2[i]], penn[tags2[i + 1]]];
    if (tag3 === "VBG" && labels3[i] === noLabel && /^NNS?$/.test(before3) && /^(?:DT|PRP\$?|CD|NNS|NNPS?)$/.test(next))
      labels3[i] = gerund;
  }
}
function addressed({ labels: labels3, tags: tags2 }) {
  const at = labels3.indexOf(imperative);
  if (at > 0 && /^NN(?:PS?|S)$/.test(penn[tags2[at - 1]])) labels3[at] = present;
}
function setForLater({ tokens, tags: tags2, labels: labels3 }) {
  for (let i = 1; i + 2 < tokens.length; i++) {
    const label2 = labels3[i];
    const who = /^(?:PRP|NNPS?|NNS)$/.test(penn[tags2[i - 1]]);
    if (!who || !/^(?:is|are|was|were)$/.test(tokens[i].lower) || tokens[i + 1].lower !== "to") continue;
    const offset = labels3.subarray(i + 1, i + 5).findIndex((other) => other !== noLabel);
    const verb = i + 1 + offset;
    if (offset === -1 || label2 !== past && label2 !== present) continue;
    const { tense, ...form3 } = formOfLabel(labels3[verb]);
    if (tense !== "infinitive") continue;
    labels3[verb] = labelOf({ ...form3, tense: label2 === past ? "modal" : "future" });
    labels3[i] = noLabel;
  }
}
function tellPast({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 1; i < tokens.length; i++) {
    if (labels3[i] !== present || !forms[i].past || forms[i].third) continue;
    let before3 = i - 1;
    while (before3 > 0 && /^RB/.test(penn[tags2[before3]])) before3--;
    if (/^(?:NNP?|,)$/.test(penn[tags2[before3]])) labels3[i] = past;
  }
}
function share({ tokens, forms, labels: labels3 }) {
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (labels3[i] !== past || !forms[i].participle || tokens[i - 1].lower !== "and") continue;
    const before3 = labels3.subarray(Math.max(0, i - reach2), i).findLast((label2) => label2 !== noLabel) ?? noLabel;
    if (before3 === noLabel || !formOfLabel(before3).passive || formOfLabel(before3).tense === "en") continue;
    const next = tokens[i + 1].lower;
    if (next === "by" || next === "to" && labels3[i + 2] === infinitive) labels3[i] = before3;
  }
}
function accompany({ tokens, tags: tags2, labels: labels3 }) {
  let open2 = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag3 = penn[tags2[i]];
    if (tokens[i].lower === "with") open2 = true;
    else if (closer.test(tag3) || labels3[i] !== noLabel) open2 = false;
    else if (open2 && tag3 === "VBG" && /^NN/.test(penn[tags2[i - 1]])) labels3[i] = gerund;
  }
}
function reduce(state) {
  const { tokens, forms, tags: tags2, labels: labels3 } = state;
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    const label2 = labels3[i];
    if (label2 === noLabel) {
      if (ends(state, i) || subordinators.has(tokens[i].lower)) first = -1;
      continue;
    }
    if (first !== -1 && isFiniteLabel(label2)) labels3[first] = participle;
    const reducible = i > 0 && label2 === past && forms[i].participle && penn[tags2[i + 1] ?? 0] === "IN";
    first = reducible && !complementTakers.has(verbForms(tokens[i].lower)?.lemma ?? "") ? i : -1;
  }
}

// source/reading/syntax/weights.ts
var Weights = class {
  bucketAt;
  weightsAt;
  checks;
  counts;
  shift;
  /** The class of each weight, and its value. */
  classes;
  values;
  /** Where the row that `find` found begins and ends. */
  from = 0;
  to = 0;
  constructor(buffer) {
    const [bits = 0, features3 = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
    const buckets = 2 ** bits + 1;
    const checks = headBytes2 + 8 * buckets;
    const counts2 = checks + 2 * features3;
    const classes = counts2 + features3;
    this.shift = 32 - bits;
    this.bucketAt = new Uint32Array(buffer, headBytes2, buckets);
    this.weightsAt = new Uint32Array(buffer, headBytes2 + 4 * buckets, buckets);
    this.checks = new Uint16Array(buffer, checks, features3);
    this.counts = new Uint8Array(buffer, counts2, features3);
    this.classes = new Uint8Array(buffer, classes, weights);
    this.values = new Int8Array(buffer, classes + weights, weights);
  }
  /** Finds a feature's row of weights. */
  find(feature) {
    const bucket = feature >>> this.shift;
    const check = feature & 65535;
    const first = this.bucketAt[bucket];
    const end = this.bucketAt[bucket + 1];
    for (let k = first; k < end; k++) {
      if (this.checks[k] !== check) continue;
      let from = this.weightsAt[bucket];
      for (let before3 = first; before3 < k; before3++) from += this.counts[before3];
      this.from = from;
      this.to = from + this.counts[k];
      return true;
    }
    return false;
  }
  /** Adds the weights of a feature to the scores of their classes. */
  add(feature, scores3) {
    if (!this.find(feature)) return;
    for (let k = this.from; k < this.to; k++) scores3[this.classes[k]] += this.values[k];
  }
};
var headBytes2 = 12;

// source/reading/syntax/groups.ts
var shipped;
var model2 = () => shipped ??= new Weights(readBinary("syntax/groups.bin"));
var features = new Int32Array(128);
var scores2 = new Int32Array(256);
function groupsOf(tokens, forms, tags2, { start, end }, weights = model2()) {
  const state = beginGroups(
    tokens.slice(start, end),
    forms.slice(start, end),
    tags2.slice(start, end),
    draftOf(tokens, tags2, start, end)
  );
  label(state, weights);
  for (let i = start; i < end; i++) tags2[i] = penn[state.tags[i - start]];
  if (state.labels[0] === noLabel && tags2[start] === "VB") tags2[start] = "NN";
  return assemble(state).map((group) => {
    const main = group.main + start;
    tags2[main] = tagOf(group, tags2[main], tokens[main].lower);
    return { ...group, main, start: group.start + start, end: group.end + start };
  });
}
function label(state, weights) {
  const likely = [];
  for (let i = 0; i < state.tokens.length; i++) {
    if (!mayBeVerb(state, i)) continue;
    scores2.fill(0);
    const n = groupFeatures(state, i, features);
    for (let k = 0; k < n; k++) weights.add(features[k], scores2);
    let best = noLabel;
    for (let c = 0; c < noLabel; c++) if (scores2[c] > scores2[best]) best = c;
    settleGroup(state, i, best);
    const other = best === noLabel ? likelyAt(state, i, scores2) : null;
    if (other !== null) likely.push(other);
  }
  mend(state, likely);
}
function assemble({ tokens, labels: labels3 }) {
  const groups = [];
  labels3.forEach((number2, main) => {
    if (number2 === noLabel) return;
    const form3 = formOfLabel(number2);
    const { start, negative } = auxiliariesOf(tokens, labels3, main, groups.at(-1)?.end ?? 0);
    const copula = !form3.passive && (be.has(tokens[main].lower) || tokens[main].lower === "'s");
    const denied = copula && negations.has(tokens[main + 1]?.lower ?? "");
    groups.push({ ...form3, start, end: main + 1, main, negative: negative || denied, copula });
  });
  return groups;
}
var modals = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca|sha|ought|to|cannot)$/;
var adverbs2 = /^(?:[a-z]+ly|each|both|all|not|n't|never|also|now|then|still|already|soon|only|even|ever|yet|later|therefore|instead|again|just|almost|once|first|since|long|“|”|")$/;
var isForeignAdverb = (lower) => lower.endsWith("ly") && /[^ -~]/.test(lower) && /^\p{L}+ly$/u.test(lower);
function auxiliariesOf(tokens, labels3, main, from) {
  let start = main;
  let negative = false;
  for (let i = main - 1; i >= from && i > start - 5; i--) {
    const { lower } = tokens[i];
    if (labels3[i] !== noLabel) break;
    if (negations.has(lower)) negative = true;
    const going = lower === "going" && tokens[i + 1].lower === "to";
    if (be.has(lower) || have.has(lower) || doing.has(lower) || lower === "'s" || modals.test(lower) || going)
      start = i;
    else if (!adverbs2.test(lower) && !isForeignAdverb(lower)) break;
  }
  return { start, negative };
}
var byTense = {
  past: () => "VBD",
  present: (lower) => lower.endsWith("s") ? "VBZ" : "VBP",
  future: () => "VB",
  modal: () => "VB",
  infinitive: () => "VB",
  imperative: () => "VB",
  ing: () => "VBG",
  en: () => "VBN"
};
function tagOf(group, tag3, lower) {
  const { tense, perfect, progressive, passive, copula } = group;
  if (copula || tag3 === "MD") return tag3;
  const right = passive ? "VBN" : progressive ? "VBG" : perfect ? "VBN" : group.start < group.main ? tag3 : byTense[tense](lower);
  return tag3.startsWith("VB") && !(/^VB[ND]$/.test(tag3) && /^VB[ND]$/.test(right)) ? tag3 : right.startsWith("VB") ? right : byTense[tense](lower);
}

// source/reading/syntax/role-features.ts
var number = (tag3) => tagNumber.get(tag3);
var relativeTags = /* @__PURE__ */ new Set([number("WP"), number("WDT")]);
var finite2 = 5;
var comma = 6;
var stepOf = new Uint8Array(128).fill(1);
for (const tag3 of ["IN", "TO"]) stepOf[number(tag3)] = 3;
for (const tag3 of ["VB", "VBG", "VBN"]) stepOf[number(tag3)] = 4;
for (const tag3 of ["VBD", "VBZ", "VBP", "MD"]) stepOf[number(tag3)] = finite2;
stepOf[number(",")] = comma;
for (const tag3 of ["WP", "WDT", "WRB"]) stepOf[number(tag3)] = 7;
stepOf[number("CC")] = 8;
for (const tag3 of [":", "-LRB-", "-RRB-"]) stepOf[number(tag3)] = 9;
for (const tag3 of ["``", "''"]) stepOf[number(tag3)] = 10;
function beginRoles(line, forms, groups) {
  const { start: from, end: to, phrases } = line;
  const tags2 = Uint8Array.from(line.tags.slice(from, to), (tag3) => tagNumber.get(tag3) ?? 0);
  const steps2 = tags2.map((tag3) => stepOf[tag3]);
  for (const { start, end } of phrases) steps2.fill(2, start - from, end - from);
  for (const { start, main } of groups) steps2.fill(0, start - from + 1, main - from + 1);
  const candidates = [];
  let phrase = 0;
  for (let i = from; i < to; i++) {
    if (phrases[phrase]?.start === i) {
      const { start, end } = phrases[phrase++];
      candidates.push({ start, end, head: end - 1, relative: false });
      i = end - 1;
    } else if (relativeTags.has(tags2[i - from])) candidates.push({ start: i, end: i + 1, head: i, relative: true });
  }
  return {
    start: from,
    end: to,
    forms,
    tags: tags2,
    candidates,
    subjects: new Uint8Array(candidates.length),
    objects: new Uint8Array(candidates.length),
    steps: steps2,
    lastSubject: -1
  };
}
var leftward = 9;
var rightward = 5;
var farthest2 = 70;
function consider(state, group, first) {
  const out = [];
  const { candidates, start, end } = state;
  let k = first - 1;
  for (let rank = -1; rank >= -leftward && k >= 0; rank--, k--) {
    const { head } = candidates[k];
    if (group.start - head > farthest2) break;
    out.push({ candidate: k, rank, ...along(state, Math.max(head + 1, start), group.start) });
  }
  k = first;
  while (k < candidates.length && candidates[k].start < group.end) k++;
  for (let rank = 1; rank <= rightward && k < candidates.length; rank++, k++) {
    const { start: at } = candidates[k];
    if (at - group.end > farthest2) break;
    out.push({ candidate: k, rank, ...along(state, group.end, Math.min(at, end)) });
  }
  return out;
}
function along({ steps: steps2, start }, from, to) {
  let path2 = 17;
  let last = 0;
  let finites4 = 0;
  let commas = 0;
  for (let i = from - start; i < to - start; i++) {
    const step = steps2[i];
    if (step === finite2) finites4++;
    if (step === comma) commas++;
    if (step === 0 || step === 1 || step === last) continue;
    path2 = mix(path2, step);
    last = step;
  }
  return { path: path2, finite: Math.min(finites4, 3), commas: Math.min(commas, 4) };
}
function roleFeatures(state, group, considered, out) {
  const { forms, tags: tags2, candidates, subjects, objects: objects2, start, end } = state;
  const form3 = (i) => i >= start && i < end ? forms[i] : nothing;
  const tag3 = (i) => i >= start && i < end ? tags2[i - start] : 100;
  const verb = form3(group.main).word;
  const label2 = labelOf(group) + (group.copula ? 64 : 0);
  let n = 0;
  let template = considered === null ? 500 : 400;
  const put = (value) => {
    out[n++] = mix(template++, value);
  };
  if (considered === null) {
    put(0);
    put(verb);
    put(label2);
    put(mix(label2, tag3(group.start - 1)));
    put(mix(label2, tag3(group.end)));
    put(mix(label2, form3(group.start - 1).word));
    put(mix(verb, tag3(group.end)));
    put(mix(verb, label2));
    return n;
  }
  const { candidate, path: path2, finite: finites4, commas, rank } = considered;
  const { head, start: first, relative: relative3 } = candidates[candidate];
  const noun3 = form3(head).word;
  const nounTag = tag3(head);
  const before3 = form3(first - 1);
  const preposition = mix(
    tag3(first - 1),
    tag3(first - 1) === number("IN") || tag3(first - 1) === number("TO") ? before3.word : 0
  );
  const isFirst = first === start ? 1 : 0;
  const used = Math.min(subjects[candidate], 2) * 3 + Math.min(objects2[candidate], 2);
  const between = finites4 * 8 + commas;
  const again = candidate === state.lastSubject ? 1 : 0;
  const left = form3(group.start - 1);
  put(rank);
  put(mix(rank, label2));
  put(path2);
  put(mix(path2, label2));
  put(mix(path2, rank));
  put(mix(path2, preposition));
  put(mix(preposition, label2));
  put(mix(preposition, rank));
  put(mix(mix(preposition, rank), label2));
  put(mix(preposition, verb));
  put(mix(noun3, rank < 0 ? 0 : 1));
  put(mix(nounTag, rank));
  put(mix(verb, noun3));
  put(mix(verb, rank));
  put(mix(mix(verb, rank), nounTag));
  put(mix(between, label2));
  put(mix(between, rank));
  put(mix(mix(between, preposition), rank < 0 ? 0 : 1));
  put(mix(nounTag, tag3(group.start)));
  put(mix(mix(nounTag, tag3(group.start)), rank));
  put(mix(used, label2));
  put(mix(used, rank));
  put(mix(mix(used, path2), label2));
  put(mix(tag3(head + 1), rank));
  put(mix(form3(head + 1).word, rank));
  put(mix(tag3(group.start - 1), rank));
  put(mix(left.word, rank));
  put(mix(tag3(group.end), rank));
  put(mix(mix(tag3(group.end), label2), rank));
  put(mix(relative3 ? 1 : 0, mix(rank, path2)));
  put(mix(isFirst, mix(between, label2)));
  put(mix(mix(before3.set, nounTag), path2));
  put(mix(mix(nounTag, form3(group.start).word), rank));
  put(mix(again, label2));
  put(mix(again, path2));
  put(mix(again, mix(left.word, label2)));
  put(mix(mix(path2, preposition), label2));
  put(mix(mix(path2, left.word), rank));
  put(mix(mix(form3(head + 1).word, left.word), rank));
  return n;
}

// source/reading/syntax/roles.ts
var roles = ["subject", "object", "agent"];
var shipped2;
var model3 = () => shipped2 ??= new Weights(readBinary("syntax/roles.bin"));
var features2 = new Int32Array(64);
function rolesOf(line, forms, groups, weights = model3()) {
  const state = beginRoles(line, forms, groups);
  let first = 0;
  return groups.map((group) => {
    while (first < state.candidates.length && state.candidates[first].head < group.start) first++;
    const considered = consider(state, group, first);
    const chosen = { subject: null, object: null, agent: null };
    const scores3 = scoresOf(state, group, considered, weights);
    for (const [number2, role] of roles.entries()) {
      const best = isOpen(role, group) ? choose(scores3, number2, considered, chosen, state) : null;
      if (best === null) continue;
      take(state, best, role);
      chosen[role] = state.candidates[best];
    }
    return chosen;
  });
}
var isOpen = (role, { copula, passive }) => role === "subject" || (role === "object" ? !copula : passive);
function take(state, candidate, role) {
  const used = role === "subject" ? state.subjects : state.objects;
  used[candidate] = Math.min(9, used[candidate] + 1);
  if (role === "subject") state.lastSubject = candidate;
}
function scoresOf(state, group, considered, weights) {
  return [...considered, null].map((one) => {
    const scores3 = new Int32Array(roles.length);
    const n = roleFeatures(state, group, one, features2);
    for (let k = 0; k < n; k++) weights.add(features2[k], scores3);
    return scores3;
  });
}
function choose(scores3, role, considered, chosen, { candidates }) {
  let best = null;
  let highest = scores3.at(-1)[role];
  considered.forEach(({ candidate }, k) => {
    const score = scores3[k][role];
    const taken = roles.some((other) => chosen[other] === candidates[candidate]);
    if (score <= highest || taken) return;
    highest = score;
    best = candidate;
  });
  return best;
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
var verbs3 = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var finites2 = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3)));
var stops = new Set([". ", "? ", "! ", '" ', "\u201D ", "' ", ": ", ") "].map((mark2) => hashOf(mark2)));
var adverbs3 = new Set(["RB", "RBR", "RBS"].map((tag3) => tagNumber.get(tag3)));
var begin = (forms) => ({
  forms,
  tags: new Uint8Array(forms.length),
  capitals: capitalsIn(forms),
  open: !stops.has(forms.at(-1).word),
  lastFinite: forms.findLastIndex(({ finite: finite3 }) => finite3),
  verb: -1,
  anchor: -1,
  finite: 0
});
function capitalsIn(forms) {
  let capitals2 = 0;
  for (const form3 of forms) if (form3.capital) capitals2++;
  return capitals2 * 2 > forms.length ? 2 : capitals2 * 5 > forms.length ? 1 : 0;
}
function settle2(state, i, tag3) {
  state.tags[i] = tag3;
  if (verbs3.has(tag3)) state.verb = i;
  if (finites2.has(tag3)) state.finite = Math.min(2, state.finite + 1);
  if (!adverbs3.has(tag3)) state.anchor = i;
}
function tagFeatures(state, i, out) {
  const { forms, tags: tags2, capitals: capitals2, verb, anchor } = state;
  const here = forms[i];
  const left = forms[i - 1] ?? nothing;
  const left2 = forms[i - 2] ?? nothing;
  const right = forms[i + 1] ?? nothing;
  const right2 = forms[i + 2] ?? nothing;
  const t1 = i > 0 ? tags2[i - 1] : 100;
  const t2 = i > 1 ? tags2[i - 2] : 100;
  const t12 = t1 * 128 + t2;
  const lastVerb = verb === -1 ? 100 : tags2[verb];
  const lastAnchor = anchor === -1 ? 100 : tags2[anchor];
  const distance = verb === -1 ? 0 : Math.min(i - verb, 8);
  const done2 = (state.open ? 6 : 0) + state.finite * 2 + (state.lastFinite > i ? 1 : 0);
  let n = 0;
  let template = 1;
  const put = (value) => {
    out[n++] = mix(template++, value);
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
  put(mix((anchor === -1 ? nothing : forms[anchor]).word, here.set));
  put(mix(here.word, lastAnchor));
  put(mix(mix(here.set, lastAnchor), lastVerb));
  put(mix(mix(right.set, here.set), lastVerb));
  put(mix(mix(here.set, t1), done2));
  put(mix(mix(here.set, right.set), done2));
  put(mix(mix(here.suffix, t1), done2));
  put(mix(here.word, done2));
  for (const affix of here.affixes) out[n++] = mix(template, affix);
  return n;
}

// source/reading/syntax/tags.ts
var shipped3;
function tagger() {
  shipped3 ??= {
    weights: new Weights(readBinary("syntax/tags.bin")),
    hidden: new Hidden(readBinary("syntax/hidden.bin")),
    dictionary: new Weights(readBinary("syntax/words.bin"))
  };
  return shipped3;
}
var articles = /* @__PURE__ */ new Set(["the", "a", "an"]);
var finites3 = ["VBD", "VBP", "VBZ", "MD"].map((tag3) => tagNumber.get(tag3));
var plural = tagNumber.get("NNS");
var third2 = tagNumber.get("VBZ");
var barred = -1e6;
function tag(tokens, forms, model4 = tagger()) {
  const tags2 = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    for (const one of tagSentence(tokens.slice(start, end), forms.slice(start, end), model4)) tags2.push(one);
    start = end;
  }
  return tags2;
}
function tagSentence(tokens, forms, { weights, hidden: hidden2 }) {
  const state = begin(forms);
  const features3 = new Int32Array(mostFeatures);
  const scores3 = new Int32Array(256);
  const slots = Int32Array.from(forms, ({ slot }) => slot);
  forms.forEach(({ open: open2 }, i) => {
    let best = open2[0];
    if (open2.length > 1) {
      scores3.fill(0);
      const n = tagFeatures(state, i, features3);
      for (let k = 0; k < n; k++) weights.add(features3[k], scores3);
      hidden2.add(slots, i, open2, scores3);
      if (i > 0 && articles.has(tokens[i - 1].lower)) for (const tag3 of finites3) scores3[tag3] = barred;
      if (open2.includes(plural) && (i === 0 || isCounted2(tokens, state.tags, i))) scores3[third2] = barred;
      for (const tag3 of open2) if (scores3[tag3] > scores3[best]) best = tag3;
    }
    settle2(state, i, best);
  });
  return Array.from(state.tags, (number2, i) => asWritten(tokens, i, penn[number2], penn[state.tags[i + 1] ?? 0]));
}
var ofNation = /^\p{Lu}.*(?:ian|ean|ese|ish)$/u;
function asWritten(tokens, i, tag3, next) {
  const { text, lower, first } = tokens[i];
  if (tag3 === "NN" && !first && ofNation.test(text)) return "JJ";
  return tag3 === "NNS" && next.startsWith("NN") && !lower.endsWith("s") ? "NN" : tag3;
}
var isCounted2 = (tokens, tags2, i) => i > 1 && penn[tags2[i - 1]] === "NN" && penn[tags2[i - 2]] === "CD" && tokens[i - 2].text.length !== 4 && !/^(?:1|one)$/.test(tokens[i - 2].lower);
var properTag = Int32Array.of(tagNumber.get("NNP"));
var properTags = Int32Array.of(tagNumber.get("NNP"), tagNumber.get("NNPS"));
function formsOf(tokens, names4 = null, { dictionary } = tagger()) {
  const known2 = /* @__PURE__ */ new Map();
  const proper2 = /* @__PURE__ */ new Map();
  const form3 = (text, lower) => {
    let found = known2.get(text);
    if (found === void 0) {
      found = formOf(text, lower, dictionary);
      known2.set(text, found);
    }
    return found;
  };
  const name2 = (text, plain4) => {
    let found = proper2.get(text);
    if (found === void 0) {
      found = { ...plain4, open: text.endsWith("s") ? properTags : properTag };
      proper2.set(text, found);
    }
    return found;
  };
  const forms = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    const shouted = isShouted2(tokens, start, end);
    for (let i = start; i < end; i++) {
      const { text, lower } = spelling(tokens, i);
      const plain4 = form3(text, lower);
      if (plain4.capital && (names4?.[i] ?? -1) >= 0) forms.push(name2(text, plain4));
      else forms.push(!shouted ? plain4 : plain4.common ? form3(lower, lower) : form3(properCase(text), lower));
    }
    start = end;
  }
  return forms;
}
function spelling(tokens, i) {
  const { text, lower, kind, spaced, first } = tokens[i];
  if (/^[£€¥₹]$/.test(text)) return { text: "$", lower: "$" };
  if (kind !== "punctuation") return { text, lower };
  const before3 = first || tokens[i - 1].spaced ? " " : "";
  const after2 = spaced ? " " : "";
  return { text: before3 + text + after2, lower: before3 + lower + after2 };
}

// source/reading/syntax/parse.ts
function parse(tokens, names4 = []) {
  const forms = formsOf(
    tokens,
    names4.length === 0 ? null : spread(
      tokens,
      names4.map((span, index) => ({ ...span, index }))
    )
  );
  const tags2 = tag(tokens, forms);
  const sentences = [];
  for (let start = 0; start < tokens.length; ) {
    const sentence = tokens[start].sentence;
    let end = start + 1;
    while (tokens[end]?.sentence === sentence) end++;
    sentences.push({ sentence, ...parseSentence(tokens, forms, tags2, { start, end }) });
    start = end;
  }
  return { tags: tags2, sentences };
}
function parseSentence(tokens, forms, tags2, { start, end }) {
  const groups = groupsOf(tokens, forms, tags2, { start, end });
  const phrases = nounPhrases(tokens, tags2, { start, end }, groups);
  const line = { tokens, tags: tags2, start, end, phrases };
  return { start, end, phrases, clauses: clausesOf(line, groups, rolesOf(line, forms, groups)) };
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
  const forms = /* @__PURE__ */ new Map();
  article.sentences.forEach((sentence, index) => {
    const text = article.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(patternFor(text))) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      let form3 = forms.get(match[0]);
      if (!form3) forms.set(match[0], form3 = formOf2(article.text.slice(start, end)));
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
  const known2 = JSON.parse(readData("harbin.json"));
  return articleFrom({
    source: "harbin.txt",
    text: readData("harbin.txt"),
    published: published2 ?? known2.published,
    language: language ?? known2.language
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
var load2 = async (source, options = {}) => (await openOne(source, options)).article;

// ../../../p/phase_run.ts
var arts = [];
for (let i = 0; i < 36; i++) arts.push(await load2("/tmp/p/arts/" + i + ".txt", { published: "2024-05-17" }));
var t = {};
var time = (n, f) => {
  const a = process.hrtime.bigint();
  const r = f();
  t[n] = (t[n] ?? 0) + Number(process.hrtime.bigint() - a) / 1e6;
  return r;
};
var chars = 0;
for (let round = 0; round < 60; round++) {
  if (round === 6) {
    for (const k in t) t[k] = 0;
    chars = 0;
  }
  for (const article of arts) {
    chars += article.text.length;
    const tokens = time("tokens", () => tokenise(article));
    const numerals = time("numerals", () => numeralsOf(tokens));
    const found = time("findDates", () => findDates({ tokens, numerals }));
    const entities = [];
    const names4 = entities.flatMap(({ mentions }) => mentions);
    time("parse", () => parse(tokens, []));
    time(" forms+tag", () => tag(tokens, formsOf(tokens, null)));
  }
}
var sum = 0;
for (const [k, v] of Object.entries(t)) {
  if (!k.startsWith(" ")) sum += v;
  console.log(k.padEnd(12), (v / chars * 1e6).toFixed(0), "ms/MB");
}
console.log("MB/s", (chars / 1e3 / sum).toFixed(3));
