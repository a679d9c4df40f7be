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
function ours(words8, ...parts3) {
  return String.raw({ raw: words8 }, ...parts3);
}
function join(parts3, separator) {
  return parts3.join(separator);
}
var init_clean_text = __esm({
  "source/article/clean-text.ts"() {
    "use strict";
  }
});

// source/article/escape-sequences.ts
function endOfSequence(text, at2) {
  const code = text.charCodeAt(at2);
  if (code === escapeCode) {
    const kind2 = introducers.get(text.charCodeAt(at2 + 1));
    if (kind2 === void 0 || text.charCodeAt(at2 + 1) > 127) return endOfPlainEscape(text, at2 + 1);
    return kind2 === "sequence" ? endOfControlSequence(text, at2 + 2) : endOfString(text, at2 + 2);
  }
  const kind = code > 127 ? introducers.get(code) : void 0;
  if (kind === void 0 || text.charCodeAt(at2 - 1) === 128) return null;
  return kind === "sequence" ? endOfControlSequence(text, at2 + 1) : endOfString(text, at2 + 1);
}
function endOfPlainEscape(text, at2) {
  let end = at2;
  while (isWithin(text, end, 32, 47)) end++;
  return isWithin(text, end, 48, 126) ? end + 1 : end;
}
function endOfControlSequence(text, at2) {
  let end = at2;
  while (isWithin(text, end, 32, 63) || isPassedOver(text.charCodeAt(end))) end++;
  return isWithin(text, end, 64, 126) ? end + 1 : end;
}
function endOfString(text, at2) {
  for (let end = at2; end < text.length; end++) {
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
    isWithin = (text, at2, low, high) => {
      const code = text.charCodeAt(at2);
      return code >= low && code <= high;
    };
    isPassedOver = (code) => code < 32 && code !== escapeCode && !isLineBreak(code) || code === 127;
  }
});

// source/article/clean.ts
function cleanLine(text, limit = 200) {
  const line = clean(text.slice(0, limit * 8)).split(/\s+/u).filter((word) => word !== "");
  const whole3 = join(line, " ");
  if (whole3.length <= limit) return whole3;
  return ours`${clean(whole3.slice(0, limit - 1)).trimEnd()}…`;
}
function cleanCounting(text) {
  const removed = /* @__PURE__ */ new Map();
  if (harmless.test(text) || !isSuspicious(text)) return { text, removed };
  const kept2 = [];
  let run = 0;
  let before6 = "";
  let marks2 = 0;
  const replace = (start, end, by2) => {
    if (start > run) kept2.push(text.slice(run, start));
    if (by2 !== "") kept2.push(before6 = by2);
    run = end;
  };
  for (let at2 = 0; at2 < text.length; ) {
    const code = text.charCodeAt(at2);
    if (code >= 32 && code <= 126) {
      before6 = text.charAt(at2++);
      marks2 = 0;
      continue;
    }
    if (isLineBreak(code) || code === tab) {
      const end2 = text.startsWith("\r\n", at2) ? at2 + 2 : at2 + 1;
      replace(at2, end2, code === tab ? " ".repeat(tabWidth) : "\n");
      marks2 = 0;
      at2 = end2;
      continue;
    }
    const { character, end, kind } = judge(text, at2, before6, marks2);
    if (kind !== null) {
      removed.set(kind, (removed.get(kind) ?? 0) + 1);
      replace(at2, end, "");
    } else {
      if (isMark(character)) marks2++;
      else if (!joiner.test(character)) marks2 = 0;
      before6 = character;
    }
    at2 = end;
  }
  replace(text.length, text.length, "");
  return { text: kept2.join(""), removed };
}
function judge(text, at2, before6, marks2) {
  const character = String.fromCodePoint(text.codePointAt(at2) ?? 0);
  const sequenceEnd = endOfSequence(text, at2);
  if (sequenceEnd !== null) return { character, end: sequenceEnd, kind: "escape sequence" };
  const end = at2 + character.length;
  return { character, end, kind: kindOf(character, before6, marks2, () => nextOf(text, end)) };
}
function kindOf(character, before6, marks2, next) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32 || code >= 127 && code <= 159) return "control character";
  if (code >= 55296 && code <= 57343) return "lone surrogate";
  if (isNoncharacter(character)) return "noncharacter";
  if (isBidirectional(character)) return "bidirectional control";
  if (isTag(character)) return "tag character";
  if (joiner.test(character)) return joins(before6, marks2, next()) ? null : "zero-width character";
  if (isZeroWidth(character)) return selects(code, before6, next) ? null : "zero-width character";
  return marks2 >= mostMarks && isMark(character) ? "combining mark" : null;
}
function joins(before6, marks2, next) {
  if (joinsAsEmoji(before6) && isPictograph(next)) return true;
  return joinsLetters(before6) && joinsLetters(next) && (marks2 < mostMarks || !isMark(next));
}
function selects(code, before6, next) {
  if (code === 65038 || code === 65039)
    return isPictograph(before6) || /^[\d#*]$/.test(before6) && next() === "\u20E3";
  return code >= 917760 && code <= 917999 && isIdeograph(before6);
}
function removalWarning(removed) {
  const parts3 = kinds.flatMap((kind) => {
    const count = removed.get(kind);
    return count === void 0 ? [] : [ours`${count} ${clean(count === 1 ? kind : `${kind}s`)}`];
  });
  const last = parts3.pop();
  if (last === void 0) return null;
  return parts3.length === 0 ? ours`removed ${last}` : ours`removed ${join(parts3, ", ")} and ${last}`;
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
    nextOf = (text, at2) => at2 < text.length ? String.fromCodePoint(text.codePointAt(at2) ?? 0) : "";
  }
});

// source/article/sentences.ts
function begins(text) {
  const first = text.charAt(opening3.exec(text)?.[0].length ?? 0);
  return isCapital4(first) || /[\d$£€¥#@\u0590-\u1fff\u2e80-\uffff]/.test(first);
}
function sentencesOf2(text, paragraphs) {
  return paragraphs.flatMap(
    (span, paragraph2) => partsOf2(text.slice(span.start, span.end)).map((part2) => ({
      start: span.start + part2.start,
      end: span.start + part2.end,
      paragraph: paragraph2
    }))
  );
}
function partsOf2(text) {
  const parts3 = [];
  let start = 0;
  for (const match of text.matchAll(stops2)) {
    const [whole3, stop = "", closing2 = "", space2 = ""] = match;
    const next = match.index + whole3.length;
    if (!ends2(text, start, match.index, stop, closing2, next)) continue;
    parts3.push({ start, end: next - space2.length });
    start = next;
  }
  if (start < text.length) parts3.push({ start, end: text.length });
  return parts3;
}
function ends2(text, start, at2, stop, closing2, next) {
  const following = text.slice(next, next + 24);
  if (!begins(following)) return false;
  if (stop !== ".") return true;
  const word = wordBefore(text, start, at2);
  const lower = word.toLowerCase();
  if (beforeDigit.has(lower) && /^\d/.test(following)) return closing2 !== "";
  if (before5.has(lower)) return closing2 !== "";
  if (either.has(lower) || /^(?:[A-ZÀ-Ž]\.){1,5}[A-ZÀ-Ž]$/.test(word)) return closing2 !== "" || starts(following);
  if (word.length === 1 && isCapital4(word))
    return closing2 !== "" || starts(following) && (word === "I" || at2 - start > 12);
  return !(/^\d{1,2}$/.test(word) && at2 - start <= 2);
}
function wordBefore(text, start, at2) {
  return /[^\s"“”‘’'()[\]«»,;:!?…/—–-]*$/.exec(text.slice(Math.max(start, at2 - 16), at2))?.[0] ?? "";
}
var stops2, opening3, isCapital4, before5, either, beforeDigit, starters, starts;
var init_sentences = __esm({
  "source/article/sentences.ts"() {
    "use strict";
    stops2 = /([.!?…]{1,20})([”"’')\]»]{0,4})(\s{1,20})/g;
    opening3 = /^[“"‘'(«[¿¡—–-]{0,3}\s?/;
    isCapital4 = (character) => character.toLowerCase() !== character;
    before5 = new Set(
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
function assemble2({ blocks, ...known5 }) {
  const paragraphs = [];
  const links2 = [];
  let start = 0;
  for (const block2 of blocks) {
    const end = start + block2.text.length;
    paragraphs.push({ start, end, kind: block2.kind });
    for (const link of block2.links ?? []) {
      const span = { start: Math.max(start, end - link.start), end: end - link.end };
      if (span.start < span.end) links2.push({ ...span, href: link.href });
    }
    start = end + 2;
  }
  const text = join(
    blocks.map((block2) => block2.text),
    "\n\n"
  );
  const { source, byline, publisher, published: published2, language, furniture, warnings } = known5;
  const title2 = blocks[0]?.kind === "title" ? blocks[0].text : null;
  const sentences = sentencesOf2(text, paragraphs);
  return {
    source,
    title: title2,
    byline,
    publisher,
    published: published2,
    language,
    text,
    paragraphs,
    sentences,
    links: links2,
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
  const groups2 = [];
  let group = [];
  for (const line of lines) {
    if (line !== "") group.push(line);
    else if (group.length > 0) {
      groups2.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups2, group] : groups2;
}
function paragraphsOf(lines) {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isList = lines.filter((line) => dash.test(line)).length > 1;
  const paragraphs = [];
  lines.forEach((line, index) => {
    const before6 = lines[index - 1];
    const begins2 = before6 === void 0 || width < narrowestPage && !quoted.test(line) || bullet.test(line) || numbered3.test(line) || quoted.test(line) !== quoted.test(before6) || isList && dash.test(line) || hasRoom(before6, line, width);
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
  const parts3 = isQuote ? lines.map((line) => without(line, quoted)) : lines;
  const text = join(
    parts3.flatMap((line) => line.split(/ {2,}/)),
    " "
  );
  if (isQuote) return { text: text.trim(), kind: "quote" };
  if (bullet.test(text)) return { text: without(text, bullet), kind: "item" };
  return { text, kind: numbered3.test(text) ? "item" : "paragraph" };
}
var widestPage, narrowestPage, bullet, dash, numbered3, quoted, without;
var init_blocks = __esm({
  "source/article/blocks.ts"() {
    "use strict";
    init_clean_text();
    widestPage = 110;
    narrowestPage = 40;
    bullet = /^[•‣▪◦●*]\s+(?=[A-Za-z\d“"‘'($£€\u00c0-\uffff])/;
    dash = /^[-–]\s+/;
    numbered3 = /^\d{1,2}[.)]\s+(?=[A-ZÀ-Ž])/;
    quoted = /^>\s?/;
    without = (text, start) => text.slice((start.exec(text)?.[0] ?? "").length);
  }
});

// source/article/published.ts
function isPublicationDate(text) {
  const match = pattern.exec(text);
  if (match === null) return false;
  const [year2, month3, day, hour, minute, second, zoneHour, zoneMinute] = match.slice(1).map((part2) => Number(part2 ?? "0"));
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
  const words8 = text.split(/\s+/);
  if (words8.length < 8) return false;
  const capitals2 = words8.filter((word) => /^[“"‘'(]?[A-ZÀ-ÖØ-ÞĀ-Ž]/.test(word)).length;
  return capitals2 / words8.length >= 0.35 && /[a-zß-öø-ÿĀ-ž0-9?’'] [A-ZÀ-ÖØ-ÞĀ-Ž]/.test(text);
}
var init_promo = __esm({
  "source/article/furniture/promo.ts"() {
    "use strict";
  }
});

// source/article/furniture/rules.ts
var name, names2, rules6;
var init_rules = __esm({
  "source/article/furniture/rules.ts"() {
    "use strict";
    name = "(?:[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D][A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E.'\u2019-]{0,30})";
    names2 = `${name}(?:(?: |, | and | & | at | in | for | of | de | van | von | da | bin | al-){1,2}${name}){0,12}`;
    rules6 = [
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
          `^(?:[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u017E ]{3,30} \\| )?(?:[Bb]y|BY|(?:Words|Written|Story|Text) by):? (?!The |This |A )(?:${name} (?:(?:de|van|von|der|den|da|bin|al|el|la) ){0,2}${names2}|[A-Z\xC0-\xD6\xD8-\xDE\u0100-\u017D]{2,5}|Agencies|Reuters|Staff)(?: [|\xB7\u2022] [^|\xB7\u2022.]{1,50}){0,3}$`,
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
          `^(?:Our|Our Own|Staff|Special|Agency|Senior) (?:Bureau|[Cc]orrespondents?|[Rr]eporters?|[Ww]riter|(?:[A-Z][a-z]+ )?[Dd]esk)(?:,? (?:in )?${names2})?$`
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
          `^${names2} reported from ${names2}(?:, and ${names2} from ${names2})?\\.(?: [^.]{3,150} (?:contributed|assisted)(?: to this (?:report|story|article))?\\.)?$`
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
        form: new RegExp(`^${names2}(?:[,:|\u2022] ?(?:\\+?[\\d() .-]{7,20}|[\\w.+-]{1,60}@[\\w.-]{3,60}|@\\w{1,30})){1,3}$`)
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
    if (reason === "copyright") copyright ??= ownerOf3(text);
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
    const isAlone3 = [reasons2[index - 1], reasons2[index + 1]].every((reason) => (reason ?? null) === null);
    if (reasons2[index] === "timestamp" && isAlone3 && isBareDate(text)) reasons2[index] = null;
  });
}
function markSigned(blocks, reasons2, first) {
  const signs2 = (index) => /^(?:byline|timestamp)$/.test(reasons2[index] ?? "");
  for (let index = 1; index < first; index++) {
    if (reasons2[index] !== null || !isBareName.test(blocks[index]?.text ?? "")) continue;
    if (blocks[index]?.text.includes(" ") && index + 1 < first && signs2(index + 1)) reasons2[index] = "byline";
    else if (index + 1 === first && signs2(index - 1)) reasons2[index] = "dateline";
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
  if (text.length > longest7) return null;
  const woken = new Set(byShape);
  for (const word of text.toLowerCase().split(/[^a-z\d©]+/)) for (const rule of byCue.get(word) ?? []) woken.add(rule);
  const takes = (rule) => rule.where === where && text.length <= rule.most && rule.form.test(text);
  return rules6.find((rule) => woken.has(rule) && takes(rule))?.reason ?? null;
}
function authorsOf(text) {
  const start = /^(?:.{0,40}\| )?(?:(?:words|written|story|text) )?by:? /i.exec(text)?.[0].length ?? 0;
  const names5 = text.slice(start);
  const end = names5.search(/ [|·•] | at [A-ZÀ-ÖØ-ÞĀ-Ž]| in [A-ZÀ-ÖØ-ÞĀ-Ž]|, [A-Za-zÀ-ÖØ-öø-ÿĀ-ž]+$/);
  return cleanLine(end === -1 ? names5 : names5.slice(0, end));
}
function ownerOf3(text) {
  const match = /^(?:copyright )?(?:©|\(c\)|copyright)[ ,]{0,2}(?:\d{4}(?:[-–]\d{2,4})?)?[ ,]{0,2}(?:by )?([A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž0-9 &'’-]{1,60})/i.exec(
    text
  );
  const owner = match?.[1]?.replace(/\s*\b(?:\d{4}|all rights reserved).*$/i, "").trim();
  return owner === void 0 || owner === "" ? null : cleanLine(owner);
}
var isFull, stampReason, only, isBareName, byCue, byShape, longest7;
var init_part = __esm({
  "source/article/furniture/part.ts"() {
    "use strict";
    init_clean();
    init_dates();
    init_promo();
    init_rules();
    isFull = (text) => text.length >= 30 && /[.!?…][”"’')\]]{0,2}$/.test(text) && !isTimestamp(text);
    stampReason = (text) => isTimestamp(text) ? "timestamp" : null;
    only = (wanted2, reason) => reason === wanted2 ? reason : null;
    isBareName = /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4}(?:and (?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ÿĀ-ž.'’-]{1,30}(?: |$)){1,4})?$/;
    byCue = /* @__PURE__ */ new Map();
    byShape = [];
    for (const rule of rules6) {
      if (rule.cues === null) byShape.push(rule);
      for (const cue of rule.cues?.split(" ") ?? []) byCue.set(cue, [...byCue.get(cue) ?? [], rule]);
    }
    longest7 = Math.max(...rules6.map(({ most }) => most));
  }
});

// source/article/title.ts
function withTitle(blocks) {
  const [first, ...rest] = blocks;
  return first !== void 0 && isTitle(first, rest) ? [{ ...first, kind: "title" }, ...rest] : blocks;
}
function isTitle({ text, kind }, rest) {
  if (kind !== "paragraph" || rest.length === 0 || text.length > 200 || /[,;:]$/.test(text)) return false;
  const longest9 = rest.reduce((most, block2) => Math.max(most, block2.text.length), 0);
  return stopped.test(text) ? text.length <= 160 && !/[.!?] +[A-ZÀ-Ž]/.test(text) && longest9 >= 2 * text.length : longest9 >= 20;
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
  const titled2 = given === "" ? withTitle(story2) : [{ text: given, kind: "title" }, ...story2];
  const warning = removalWarning(removed);
  return assemble2({
    source: cleanLine(raw.source, longestSource),
    byline,
    publisher,
    published: raw.published === void 0 ? published2 : clean(raw.published),
    language: raw.language === void 0 ? null : cleanLine(raw.language),
    blocks: withHeadings(titled2),
    furniture,
    warnings: warning === null ? [] : [warning]
  });
}
function withoutStart(text, title2) {
  let at2 = text.length - text.trimStart().length;
  for (const word of title2.split(" ")) {
    while (/\s/.test(text.charAt(at2))) at2++;
    if (!text.startsWith(word, at2)) return text;
    at2 += word.length;
  }
  return /^[ ]{0,20}(?:\n|$)/.test(text.slice(at2, at2 + 21)) ? text.slice(at2) : text;
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
  const found2 = tokens.filter((token) => words7.has(token));
  return found2.length >= 3 && new Set(found2).size >= 2 && found2.length * 16 >= tokens.length;
}
async function detected(text) {
  const letters3 = text.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  if (letters3 < fewestLetters && ideographs < fewestIdeographs) return null;
  const { eld } = await import("eld/extrasmall");
  const result = eld.detect(text);
  const { en = 0, [result.language]: best2 = 0 } = result.getScores();
  return result.isReliable() && (result.language === "en" || en < best2 * 0.9) ? result.language : null;
}
var isLanguageTag, sampled, words7, fewestLetters, fewestIdeographs;
var init_language = __esm({
  "source/article/language.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    isLanguageTag = (text) => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,6}$/i.test(text);
    sampled = 4e3;
    words7 = new Set(
      "the and that with said from have were which this would has his their they been will who after its when about".split(
        " "
      )
    );
    fewestLetters = 60;
    fewestIdeographs = 15;
  }
});

// source/article/sources/delivered.ts
var faultsOf, nameOf2;
var init_delivered = __esm({
  "source/article/sources/delivered.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    faultsOf = (source) => (kind, why) => new Fault(kind, ours`${source === "-" ? ours`standard input` : nameOf2(source)}: ${why}`);
    nameOf2 = (source) => cleanLine(source.replace(/^([a-z][a-z\d+.-]{1,20}:[\\/]{2,10})[^\\/?#]{0,4000}@/i, "$1"), 4096);
  }
});

// source/article/decode.ts
function decode2(bytes, stated = null) {
  const mark3 = markOf(bytes);
  if (mark3 !== null) return textOf3(bytes, mark3, false);
  if (isDocument(bytes)) return null;
  const utf8 = readUtf8(bytes);
  for (const label3 of [stated, ownLabel(bytes)]) {
    const name2 = label3 === null ? null : nameOf3(label3);
    if (name2 === null || name2 === "utf-8" || name2 === "windows-1252" && utf8 !== null) continue;
    const text = name2 === "windows-1252" ? decodeWindows1252(bytes) : textOf3(bytes, name2, true);
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
function textOf3(bytes, label3, fatal) {
  try {
    return new TextDecoder(label3, { fatal }).decode(bytes.subarray(0, bytes.length - (oddEnd(bytes, label3) ? 1 : 0)));
  } catch {
    return null;
  }
}
function readUtf8(bytes) {
  const strict = textOf3(bytes, "utf-8", true);
  if (strict !== null) return strict;
  const loose = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole3 = 0;
  for (const [character] of loose.matchAll(/[^\0-\u007f]/gu)) character === "\uFFFD" ? broken++ : whole3++;
  return whole3 > broken * 4 ? loose : null;
}
function ownLabel(bytes) {
  const match = labels2.exec(latin1(bytes.subarray(0, 4096)));
  const label3 = match?.[1] ?? match?.[2] ?? null;
  return label3 === null || /^utf-?16/i.test(label3) ? null : label3;
}
function nameOf3(label3) {
  if (/^(?:iso-?8859-?1|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|(?:x-)?cp1252|windows-1252)$/i.test(label3.trim()))
    return "windows-1252";
  try {
    return new TextDecoder(label3).encoding;
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
    oddEnd = (bytes, label3) => label3.startsWith("utf-16") && bytes.length % 2 === 1;
    labels2 = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})|^\s{0,100}<\?xml\s[^>?]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i;
    isDocument = (bytes) => ["%PDF-", "\x8B"].some((start) => Array.from(start, (c, at2) => bytes[at2] === c.charCodeAt(0)).every(Boolean));
    isBinary = (text) => (text.match(/[\0-\u0008\u000e-\u001a]/g)?.length ?? 0) > text.length / 200;
    latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    decodeWindows1252 = (bytes) => latin1(bytes).replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 128));
  }
});

// source/article/kind.ts
function kindOf4(text, { name: name2 = "", contentType = null } = {}) {
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(name2) || contentType === "text/markdown";
  const root = rootOf2(text);
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
function rootOf2(text) {
  let at2 = text.charCodeAt(0) === 65279 ? 1 : 0;
  let isXml = false;
  let hasComment = false;
  for (let pieces = 0; pieces < 100; pieces++) {
    prolog.lastIndex = at2;
    const match = prolog.exec(text);
    if (match === null) break;
    const [, instruction, comment, doctype] = match;
    at2 = prolog.lastIndex;
    if (doctype?.toLowerCase() === "html") return { name: "html", isPage: true, isXml };
    if (instruction !== void 0) isXml ||= instruction.toLowerCase() === "xml";
    if (comment !== void 0) {
      const end = text.indexOf("-->", at2);
      if (end === -1) break;
      at2 = end + 3;
      hasComment = true;
    }
  }
  element.lastIndex = at2;
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
    formatOf = (bytes) => formats.find(([start]) => Array.from(start, (c, at2) => bytes[at2] === c.charCodeAt(0)).every(Boolean))?.[1] ?? null;
  }
});

// source/article/html/titles.ts
function withoutSite(title2, publisher) {
  const match = /^.{10,}(?=\s[|–—·»-]\s(.{2,60})$)/u.exec(title2);
  const [story2 = "", site = ""] = match ?? [];
  const isSite = publisher !== null && plainly(site) !== "" && (plainly(publisher).includes(plainly(site)) || plainly(site).includes(plainly(publisher)));
  return isSite || /\s[|»]\s[^|»]{2,40}$/.test(title2.slice(story2.length)) ? title2.slice(0, story2.length || void 0) : title2;
}
function isSameTitle(text, title2) {
  const [here, there] = [wordsIn(text), wordsIn(title2)];
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
    wordsIn = (title2) => new Set(title2.toLowerCase().match(/[\p{L}\p{N}]{1,50}/gu));
  }
});

// source/article/html/linked-data.ts
function linkedArticle(scripts, title2) {
  const articles3 = articlesIn(scripts);
  const article = articles3.find((thing) => isSameTitle(textIn(thing, "headline") ?? "", title2)) ?? articles3.find((thing) => sharesWord(textIn(thing, "headline") ?? title2, title2));
  if (article === void 0) return null;
  return {
    headline: textIn(article, "headline") ?? textIn(article, "name"),
    authors: namesIn3(article.author ?? article.creator),
    publisher: namesIn3(article.publisher ?? article.sourceOrganization)[0] ?? null,
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
var mostThings, articleType, isThing, list, namesIn3;
var init_linked_data = __esm({
  "source/article/html/linked-data.ts"() {
    "use strict";
    init_titles();
    mostThings = 5e3;
    articleType = /(?:^|\/)(?:(?:\w{0,30}News)?Article|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;
    isThing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
    list = (value) => Array.isArray(value) ? value : [value];
    namesIn3 = (value) => list(value).slice(0, 20).flatMap((item) => isThing(item) ? [textIn(item, "name")] : typeof item === "string" ? [item] : []).filter((name2) => name2 !== null && !/^https?:/.test(name2));
  }
});

// source/article/address.ts
function webAddress(href, base) {
  if (href.length > longest8 || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.username = "";
  url.password = "";
  return clean(url.href);
}
var longest8;
var init_address = __esm({
  "source/article/address.ts"() {
    "use strict";
    init_clean();
    longest8 = 4096;
  }
});

// source/article/html/metadata.ts
function metadataOf(document2, linked, plain4, url) {
  const meta = metaOf(document2);
  const first = (candidates2, most = 300) => {
    for (const candidate of candidates2) {
      const text = cleanLine(plain4(candidate ?? ""), most);
      if (text !== "") return text;
    }
    return null;
  };
  const textOf5 = (selector) => document2.querySelector(selector)?.textContent ?? null;
  const attribute = (selector, name2) => document2.querySelector(selector)?.getAttribute(name2) ?? null;
  const publisher = first([
    linked?.publisher ?? null,
    meta("og:site_name"),
    meta("publisher"),
    meta("dc.publisher"),
    meta("application-name")
  ]);
  const headings = [...document2.querySelectorAll("h1")];
  const title2 = first(
    [
      linked?.headline ?? null,
      meta("og:title"),
      meta("twitter:title"),
      headings.length === 1 ? headings[0]?.textContent ?? null : null,
      textOf5("title"),
      headings[0]?.textContent ?? null
    ],
    longestTitle
  );
  return {
    title: title2 === null ? null : withoutSite(title2, publisher),
    byline: first(
      [
        (linked?.authors ?? []).join(", "),
        ...["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"].map(meta),
        textOf5("[rel=author]"),
        textOf5("[itemprop=author]"),
        textOf5("[class*=byline]")
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
      ...["time", ...shown].map(textOf5)
    ],
    address: addressOf(
      attribute("base[href]", "href"),
      url ?? attribute("link[rel=canonical]", "href") ?? meta("og:url")
    ),
    language: languageIn([
      linked?.language ?? null,
      document2.documentElement?.getAttribute("lang") ?? null,
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
    const address3 = href === "" ? null : webAddress(href, above);
    if (address3 !== null) return address3;
  }
  return void 0;
}
function metaOf(document2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const element2 of document2.querySelectorAll("meta")) {
    const content2 = element2.getAttribute("content");
    if (content2 === null || content2.trim() === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name2 = element2.getAttribute(attribute)?.toLowerCase();
      if (name2 !== void 0 && !found2.has(name2)) found2.set(name2, content2);
    }
  }
  return (name2) => found2.get(name2) ?? null;
}
function nameIn(written) {
  const name2 = (written ?? "").replace(/\s{1,100}/g, " ").trim();
  if (/^https?:|^www\.|@/.test(name2) || name2.length > 120 || /\d{4}/.test(name2)) return null;
  return name2.replace(/^(?:by|von|par|por|di)[: ]{1,3}(?=\p{Lu})/iu, "");
}
function languageIn(candidates2) {
  for (const candidate of candidates2) {
    const tag4 = (candidate ?? "").split(",", 1)[0]?.trim().replace(/_/g, "-") ?? "";
    if (isLanguageTag(tag4)) return cleanLine(tag4);
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
function pageOf2(html2) {
  const document2 = withBody(parse2(html2));
  const linkedData = prune(document2);
  return { document: document2, linkedData };
}
function withBody(document2) {
  const whole3 = parse2("<!doctype html><html><head></head><body></body></html>");
  const language = document2.documentElement?.getAttribute("lang");
  if (language != null) whole3.documentElement?.setAttribute("lang", language);
  const pending = [...document2.childNodes].filter(({ nodeType }) => nodeType !== doctypeType).reverse();
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (isElement(node) && ofHead.has(node.localName)) whole3.head.appendChild(node);
    else if (!isElement(node) || !dissolved.has(node.localName)) whole3.body.appendChild(node);
    else for (const child of [...node.childNodes].reverse()) pending.push(child);
  }
  return whole3;
}
function prune(document2) {
  const linkedData = [];
  const unreadNodes = [];
  const tooDeep = [];
  let depth = 0;
  walk(document2.documentElement, {
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
      if (++depth > deepest2) tooDeep.push(node);
      return true;
    },
    leave() {
      depth--;
    }
  });
  for (const node of unreadNodes) node.remove();
  for (const element2 of tooDeep) dissolve(element2, document2);
  return linkedData;
}
function dissolve(element2, document2) {
  const parent = element2.parentNode;
  if (parent === null) return;
  const isBreak2 = (node) => node !== null && isElement(node) && node.localName === "br";
  if (isBlock(element2) && !isBreak2(element2.previousSibling)) parent.insertBefore(document2.createElement("br"), element2);
  for (const child of [...element2.childNodes]) parent.insertBefore(child, element2);
  if (isBlock(element2) && !isBreak2(element2.nextSibling)) parent.insertBefore(document2.createElement("br"), element2);
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
var deepest2, unread, parse2, doctypeType, dissolved, ofHead, inlineTag, plainOf, isHidden;
var init_page = __esm({
  "source/article/html/page.ts"() {
    "use strict";
    init_dom();
    deepest2 = 100;
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
function containerOf(document2) {
  const reader = new Readability(document2, {
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: mostElements,
    serializer: (node) => node
  });
  const own = reader;
  const hasSingleTag = own._hasSingleTagInsideElement.bind(reader);
  const steps3 = {
    // Addresses are made whole here, and what its elements are called is needed after.
    _postProcessContent() {
    },
    _hasSingleTagInsideElement(element2, tag4) {
      const isSo = hasSingleTag(element2, tag4);
      if (isSo && tag4 === "P") nameParagraph(element2);
      return isSo;
    }
  };
  Object.assign(reader, steps3);
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
function nameParagraph(element2) {
  const names5 = ["class", "id", "role", outerNames].map((name2) => element2.getAttribute(name2) ?? "").join(" ");
  for (const child of element2.childNodes)
    if (isElement(child) && names5.trim() !== "") child.setAttribute(outerNames, names5.trim());
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
function richBlock(runs2, kind) {
  const parts3 = [];
  const found2 = [];
  let length2 = 0;
  let isSpaceDue = false;
  for (const { text: text2, href } of runs2) {
    const start = length2;
    let isFirst2 = true;
    let firstAt = start;
    for (const [index, word] of clean(text2).split(/\s+/u).entries()) {
      if (index > 0) isSpaceDue = length2 > 0;
      if (word === "") continue;
      if (isSpaceDue) {
        parts3.push(space);
        length2++;
        isSpaceDue = false;
      }
      if (isFirst2) firstAt = length2;
      isFirst2 = false;
      parts3.push(word);
      length2 += word.length;
    }
    if (href != null && !isFirst2) found2.push({ start: firstAt, end: length2, href });
  }
  const whole3 = join(parts3, "");
  const text = clean(whole3);
  if (text.trim() === "") return null;
  if (text !== whole3) return { text: text.trim(), kind };
  const links2 = joined3(found2).map(({ start, end, href }) => ({ start: length2 - start, end: length2 - end, href }));
  return links2.length === 0 ? { text, kind } : { text, kind, links: links2 };
}
function joined3(found2) {
  const links2 = [];
  for (const link of found2) {
    const before6 = links2.at(-1);
    if (before6 !== void 0 && before6.href === link.href && link.start - before6.end <= 1)
      links2[links2.length - 1] = { ...before6, end: link.end };
    else links2.push(link);
  }
  return links2;
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
  const regions2 = [];
  const raw = [];
  const open2 = [];
  const holders2 = [root];
  const kinds5 = ["paragraph"];
  let runs2 = [];
  let link = null;
  let linked = 0;
  let images = 0;
  let row = null;
  const flush = () => {
    const block2 = runs2.length === 0 ? null : richBlock(runs2, kinds5.at(-1) ?? "paragraph");
    if (block2 !== null)
      blocks.push({ ...block2, element: holders2.at(-1) ?? root, linked: Math.min(linked, block2.text.length) });
    runs2 = [];
    linked = 0;
  };
  const add3 = (text) => {
    raw.push(text);
    if (link !== null) linked += text.replace(/\s+/g, " ").length;
    const href = link?.href ?? null;
    const last = runs2.at(-1);
    if (last !== void 0 && last.href === href) runs2[runs2.length - 1] = { text: last.text + text, href };
    else runs2.push({ text, href });
  };
  const begin2 = (element2) => {
    const name2 = element2.localName;
    const breaks = row === null && (isBlock(element2) || isBroken(element2));
    const isRow = name2 === "tr" && row === null && isPlainRow(element2);
    if (breaks) {
      flush();
      holders2.push(element2);
      kinds5.push(isRow ? "item" : kindOf5(name2, kinds5.at(-1) ?? "paragraph"));
    } else if (row !== null && runs2.length > 0 && isBlock(element2)) add3(name2 === "td" || name2 === "th" ? " | " : " ");
    if (isPicture(element2)) images++;
    if (name2 === "a") link = { href: webAddress(element2.getAttribute("href") ?? "", base) };
    if (isRow) row = element2;
    open2.push({ element: element2, from: blocks.length, breaks, images });
  };
  walk(root, {
    enter(node) {
      if (isText(node)) add3(node.textContent ?? "");
      if (!isElement(node) || isSkipped(node)) return false;
      if (node.localName === "br") {
        if (row === null) flush();
        else add3(" ");
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
      holders2.pop();
      kinds5.pop();
      if (blocks.length > begun.from)
        regions2.push({ element: element2, from: begun.from, to: blocks.length, images: images - begun.images });
    }
  });
  flush();
  return { blocks, regions: regions2, raw: raw.join("") };
}
function kindOf5(name2, outer) {
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
function namesOf4(element2) {
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
  const words8 = blocks.map((block2) => block2.text.length - block2.linked);
  return sum2(prose) >= leastProse * sum2(words8) ? prose : words8;
}
function sumsOf(blocks, count) {
  const sums = [0];
  blocks.forEach((block2, index) => {
    sums.push((sums[index] ?? 0) + count(block2, index));
  });
  return sums;
}
function homeOf({ blocks, regions: regions2 }, isFurniture) {
  const weights = weightsOf(blocks);
  const sums = sumsOf(blocks, (_, index) => isFurniture(index) ? 0 : weights[index] ?? 0);
  const all = { from: 0, to: blocks.length };
  const needed = within2(sums, all) * mostOfIt;
  let home = all;
  for (const region2 of regions2) {
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
function partPage(text, title2) {
  const { blocks } = text;
  const reasons2 = blocks.map(() => null);
  markRegions(text, reasons2);
  markOutside(text, reasons2);
  markEnds(blocks, reasons2, title2);
  markLinks(blocks, reasons2);
  const isAll = reasons2.every((reason) => reason !== null);
  const rest = blocks.filter((_, index) => isAll || reasons2[index] === null);
  const parted2 = partFurniture(rest, true, { keepsDateline: true });
  const end = parted2.story.findLastIndex(({ kind }) => kind !== "heading") + 1;
  const dropped = blocks.flatMap(({ text: words8 }, index) => {
    const reason = reasons2[index] ?? null;
    return reason === null || isAll ? [] : [{ text: words8, reason: cleanLine(reason) }];
  });
  const lone = parted2.story.slice(end).map(({ text: words8 }) => ({ text: words8, reason: cleanLine("label") }));
  const { byline, publisher, published: published2 } = partFurniture(blocks, true, { keepsDateline: true });
  return {
    byline,
    publisher,
    published: published2,
    story: parted2.story.slice(0, end),
    furniture: [...dropped, ...parted2.furniture, ...lone]
  };
}
function markRegions({ blocks, regions: regions2 }, reasons2) {
  const weights = weightsOf(blocks);
  const prose = sumsOf(blocks, (_, index) => weights[index] ?? 0);
  const length2 = sumsOf(blocks, (block2) => block2.text.length);
  const links2 = sumsOf(blocks, (block2) => block2.linked);
  const whole3 = { from: 0, to: blocks.length };
  const { first, last } = endsOf(blocks, reasons2);
  const found2 = /* @__PURE__ */ new Map();
  for (const region2 of regions2) {
    const names5 = namesOf4(region2.element);
    const rule = regionRules.find(
      ({ names: form3, share: share2, most, linked = 0, where, images = 0, blocks: count = Infinity }) => form3.test(names5) && within2(length2, region2) <= most && within2(prose, region2) <= share2 * within2(prose, whole3) && within2(links2, region2) >= linked * within2(length2, region2) && region2.images >= images && region2.to - region2.from <= count && (where !== "head" || region2.to <= first + 1) && (where !== "ends" || region2.to <= first + 1 || region2.from > last)
    );
    if (rule === void 0) continue;
    const others = found2.get(rule);
    if (others === void 0) found2.set(rule, [region2]);
    else others.push(region2);
  }
  for (const [{ reason }, taken] of found2) {
    const isTaken3 = blocks.map(() => false);
    for (const { from, to } of taken) isTaken3.fill(true, from, to);
    const inAll = (sums) => isTaken3.reduce((sum2, is, index) => sum2 + (is ? within2(sums, { from: index, to: index + 1 }) : 0), 0);
    if (inAll(prose) > mostInAll * within2(prose, whole3)) continue;
    for (const region2 of taken) mark2(reasons2, region2, reason);
  }
  const left = weights.reduce((sum2, weight, index) => sum2 + (reasons2[index] === null ? weight : 0), 0);
  if (left < leastLeft * within2(prose, whole3)) reasons2.fill(null);
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
function markEnds(blocks, reasons2, title2) {
  const { first, last } = endsOf(blocks, reasons2);
  const open2 = (from, to) => blocks.flatMap((block2, index) => index >= from && index < to && reasons2[index] === null ? [{ block: block2, index }] : []);
  for (const { block: block2, index } of open2(0, first)) {
    if (block2.kind === "heading" && block2.text.length > longestCrosshead) reasons2[index] = "standfirst";
    if (block2.element.localName === "h1" || !isStopped(block2.text) && isSameTitle(block2.text, title2))
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
var mark2, mostInAll, leastLeft, longestCrosshead, mostLabels, isLabel, isStamp, opener, announced, isAddress;
var init_part_page = __esm({
  "source/article/html/part-page.ts"() {
    "use strict";
    init_clean();
    init_part();
    init_regions();
    init_story();
    init_titles();
    mark2 = (reasons2, { from, to }, reason) => {
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
function storyOf(document2, anew, { address: address3, title: title2, body }) {
  const container = containerOf(document2);
  const inside4 = container === null ? { blocks: [], regions: [], raw: "" } : blocksIn(container, address3);
  const page = proseIn(inside4) < story ? blocksIn(anew().body, address3, isBesideAnyStory) : inside4;
  const chosen3 = proseIn(page) > muchMore * proseIn(inside4) || inside4.blocks.length === 0 ? page : inside4;
  const parted2 = partPage(chosen3, title2);
  const length2 = parted2.story.reduce((sum2, { text }) => sum2 + text.length, 0);
  if (body.length > muchMore * Math.max(length2, hardlyAny)) return { parted: saidIn(body, address3, title2), raw: body };
  return { parted: parted2, raw: chosen3.raw };
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
    saidIn = (body, address3, title2) => /<(?:p|br|div)\b/i.test(body) ? partPage(blocksIn(pageOf2(body).document.body, address3), title2) : partFurniture(blocksOf(clean(plainOf(body))), true, { keepsDateline: true });
    proseIn = ({ blocks }) => blocks.reduce((sum2, block2) => sum2 + proseOf(block2), 0);
    isBesideAnyStory = (element2) => /^(?:nav|footer|aside|head|title|form|dialog|menu)\b|comment|disqus|[ -](?:footer|side-?bar|nav|menu|cookie|gdpr|consent|modal|popup)\b/.test(
      namesOf4(element2)
    );
  }
});

// source/article/html/article-of-html.ts
var article_of_html_exports = {};
__export(article_of_html_exports, {
  articleOfHtml: () => articleOfHtml
});
function articleOfHtml(raw) {
  const { document: document2, linkedData } = pageOf2(raw.html);
  const linked = linkedArticle(linkedData, shownTitle(document2));
  const metadata = metadataOf(document2, linked, plainOf, raw.url);
  const given = cleanLine(raw.title ?? "", longestTitle);
  const title2 = given === "" ? metadata.title : given;
  const { parted: parted2, raw: came } = storyOf(document2, () => pageOf2(raw.html).document, {
    address: metadata.address,
    title: title2 ?? "",
    body: linked?.body ?? ""
  });
  const { story: story2, furniture, byline, publisher, published: published2 } = parted2;
  const said = publicationOf([...metadata.dates, published2], raw.witness);
  const titled2 = title2 === null ? withTitle(story2) : [{ text: title2, kind: "title" }, ...story2];
  const { removed } = cleanCounting(came);
  const removal = removalWarning(removed);
  return assemble2({
    source: cleanLine(raw.source, longestSource),
    byline: metadata.byline ?? byline,
    publisher: metadata.publisher ?? publisher,
    published: raw.published === void 0 ? said.published : clean(raw.published),
    language: raw.language === void 0 ? metadata.language : cleanLine(raw.language),
    blocks: withHeadings(titled2),
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
    shownTitle = (document2) => document2.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? document2.querySelector("title")?.textContent ?? "";
  }
});

// source/article/html-text.ts
import { decodeHTML } from "entities";
var textOfHtml, tag3, without2;
var init_html_text = __esm({
  "source/article/html-text.ts"() {
    "use strict";
    textOfHtml = (html2) => decodeHTML(
      without2(without2(html2, /<!--/, /-->/), /<(?=(?:script|style)\b)/i, /<\/(?:script|style)\s?>/i).replace(tag3, " ")
    );
    tag3 = /<\/?[a-z][^<>]{0,5000}>/gi;
    without2 = (text, open2, close) => text.split(open2).map((piece, at2) => at2 === 0 ? piece : piece.split(close).slice(1).join(" ")).join(" ");
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
    const found2 = names3[name2].map((key) => worded(fields.get(key))).find((words8) => words8 !== "");
    return found2 === void 0 ? void 0 : found2;
  };
  const said = Object.entries({
    title: value("title"),
    byline: value("byline"),
    publisher: value("publisher"),
    published: isoDateOf(value("published") ?? "") ?? void 0,
    language: value("language")
  }).filter(([, words8]) => words8 !== void 0);
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
var block, names3;
var init_front_matter = __esm({
  "source/article/markdown/front-matter.ts"() {
    "use strict";
    init_iso_date();
    block = /^\ufeff?---[ \t]{0,20}\r?\n([\s\S]{0,20000}?)(?<=\n)(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;
    names3 = {
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
function runsOf2(tokens, base, href = null) {
  return tokens.flatMap((token) => {
    if (token.type === "image" || token.type === "html" || token.type === "checkbox")
      return /^<br\b/i.test(token.raw) ? [{ text: " " }] : [];
    if (token.type === "br") return [{ text: " " }];
    if (token.type === "link") return runsOf2(childrenOf(token), base, webAddress(String(token.href), base));
    const children = childrenOf(token);
    if (children.length > 0) return runsOf2(children, base, href);
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
  const { known: known5, body } = frontMatterOf(text);
  const blocks = blocksOf2(body, raw.url);
  if (blocks === null) return articleFrom(raw);
  const title2 = cleanLine(known5.title ?? "", longestTitle);
  const [first] = blocks;
  const isTitled = first?.kind === "heading" && (title2 === "" || first.text === title2);
  const heads = isTitled ? [{ ...first, kind: "title" }] : title2 === "" ? [] : [{ text: title2, kind: "title" }];
  const parted2 = partFurniture(isTitled ? blocks.slice(1) : blocks, heads.length > 0);
  const story2 = heads.length > 0 || blocks.some(({ kind }) => kind === "heading") ? parted2.story : withTitle(parted2.story);
  const isTooLate = known5.published !== void 0 && raw.witness !== void 0 && isAfter(known5.published, raw.witness);
  const published2 = raw.published ?? (isTooLate ? void 0 : known5.published);
  const language = raw.language ?? known5.language;
  const warnings = [
    removalWarning(removed),
    isTooLate ? ours`the date of its front matter, ${clean(known5.published ?? "")}, is later than the file: not taken` : null
  ];
  return assemble2({
    source: cleanLine(raw.source, longestSource),
    byline: lineOf(known5.byline) ?? parted2.byline,
    publisher: lineOf(known5.publisher) ?? parted2.publisher,
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
  const add3 = (runs2, kind) => {
    const block2 = richBlock(runs2, kind);
    if (block2 !== null) blocks.push(block2);
  };
  const inline = (source) => source.length > longestParagraph ? [{ text: source }] : runsOf2(lexer.inlineTokens(source), base);
  const take2 = (tokens, kind) => {
    for (const token of tokens) {
      switch (token.type) {
        case "heading":
          add3(inline(token.text), "heading");
          break;
        case "paragraph":
        case "text":
          add3(inline(token.text), kind);
          break;
        case "code":
          add3([{ text: token.text }], kind);
          break;
        case "html":
          add3([{ text: textOfHtml(token.text) }], kind);
          break;
        case "blockquote":
          take2(token.tokens ?? [], "quote");
          break;
        case "list":
          for (const [at2, item] of token.items.entries())
            takeItem(item, numberOf2(token, at2));
          break;
        case "table":
          for (const row of [token.header, ...token.rows])
            add3(
              row.flatMap((cell, at2) => [...at2 === 0 ? [] : [{ text: " | " }], ...inline(cell.text)]),
              kind
            );
          break;
      }
    }
  };
  const takeItem = ({ tokens }, number2) => {
    const [first, ...rest] = tokens.filter(({ type }) => type !== "space" && type !== "checkbox");
    const isWorded = first?.type === "text" || first?.type === "paragraph";
    if (isWorded) add3([{ text: number2 }, ...inline(first.text)], "item");
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
var longestParagraph, lineOf, deepIndent, numberOf2;
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
    numberOf2 = ({ ordered, start }, at2) => ordered ? `${Number(start || 1) + at2}. ` : "";
  }
});

// source/article/sources/delivered-text.ts
function textOf4({ bytes, contentType, charset }, { source, name: name2 }) {
  const faultOf = faultsOf(source);
  if (bytes.length === 0) throw faultOf("notAnArticle", ours`it is empty: give it an article's text`);
  const format = formatOf(bytes);
  const text = format === null ? decode2(bytes, charset) : null;
  if (text === null)
    throw faultOf("notAnArticle", ours`it is ${format ?? ours`binary`}, no article: save its text in a .txt file`);
  const kind = kindOf4(text, { name: name2, contentType });
  if (kind === "xml" || kind === "json")
    throw faultOf(
      "notAnArticle",
      ours`it is ${kind === "xml" ? ours`XML` : ours`JSON`} and no feed: give it an article`
    );
  return { text, kind };
}
async function articleOf({ source, text, kind, url, witness, title: title2, byline, publisher }, { published: published2, language }) {
  const given = { ...published2 !== void 0 && { published: published2 }, ...language !== void 0 && { language } };
  const beside2 = { ...url !== null && { url }, ...witness !== null && { witness } };
  const titled2 = title2 === void 0 ? {} : { title: title2 };
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
        return articleOfHtml2({ source, html: text, ...given, ...beside2, ...titled2 });
      }
      case "markdown": {
        const { articleOfMarkdown: articleOfMarkdown2 } = await Promise.resolve().then(() => (init_article_of_markdown(), article_of_markdown_exports));
        return articleOfMarkdown2({ source, text, ...given, ...beside2 });
      }
      case "text":
        return articleFrom({ source, text, ...given, ...titled2 });
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
  const names5 = encoding.toLowerCase().split(/[\s,]+/).filter((name2) => name2 !== "" && name2 !== "identity").slice(0, 4);
  return names5.reduceRight((packed, name2) => {
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
  const parts3 = [];
  let length2 = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    parts3.push(bytes);
    length2 += bytes.length;
    if (length2 > mebibytes * mebibyte) throw tooLarge(mebibytes, faultOf);
    onBytes(length2);
  }
  return Buffer.concat(parts3, length2);
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
  const times2 = new Map(items.map((item) => [item, timeOf2(item.published)]));
  return [...items].sort((a, b) => {
    const [first = 0, second = 0] = [times2.get(a), times2.get(b)];
    return first === second ? 0 : second - first;
  });
}
function timeOf2(published2) {
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
  const { title: title2, text: story2, published: published2 } = articleFrom({ source: "", text: text.slice(0, 3e3) });
  const start = lineOf3(title2 === null ? story2 : story2.slice(title2.length), mostStart);
  return { title: title2 ?? lineOf3(story2), published: published2, start };
}
function ofMarkdown(text) {
  const { known: known5, body } = frontMatterOf(text);
  const heading = /^ {0,3}#{1,6}[ \t]{1,20}([^\n]{1,1000})/m.exec(body)?.[1]?.replace(/[ \t#]{1,20}$/, "");
  const published2 = known5.published === void 0 ? null : cleanLine(known5.published);
  const title2 = lineOf3((known5.title ?? heading ?? "").replace(/[*_`]/g, ""));
  const plain4 = ofText(body.replace(marks, ""));
  if (title2 === null) return { ...plain4, published: published2 ?? plain4.published };
  const start = plain4.title === title2 || plain4.title === null ? plain4.start : lineOf3(ours`${plain4.title} ${plain4.start ?? ours``}`, mostStart);
  return { title: title2, published: published2, start };
}
function ofPage(html2) {
  const said = /* @__PURE__ */ new Map();
  for (const [tag4] of html2.matchAll(metas)) {
    const name2 = attributeOf(tag4, "property|name|itemprop")?.toLowerCase();
    if (name2 !== void 0 && !said.has(name2)) said.set(name2, attributeOf(tag4, "content") ?? "");
  }
  const first = (names5) => names5.map((name2) => said.get(name2)).find((value) => value !== void 0 && value !== "");
  const title2 = first(titles) ?? /<title[^<>]{0,200}>([^<]{1,1000})/i.exec(html2)?.[1] ?? /<h1[^<>]{0,500}>([^<]{1,1000})/i.exec(html2)?.[1];
  const published2 = first(dates) ?? /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,60})"/.exec(html2)?.[1] ?? /<time\s[^<>]{0,500}?datetime\s{0,3}=\s{0,3}["']([^"']{4,60})/i.exec(html2)?.[1];
  const date = isoDateOf(published2 ?? "");
  return {
    title: lineOf3(decodeHTML3(title2 ?? "")),
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
    attributeOf = (tag4, names5) => {
      const match = new RegExp(
        `\\s(?:${names5})\\s{0,3}=\\s{0,3}(?:"([^"]{0,900})"|'([^']{0,900})'|([^\\s"'>]{1,900}))`,
        "i"
      ).exec(tag4);
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
  const names5 = (await namesIn4(directory, faultOf)).filter((name2) => articleName.test(name2));
  const items = [];
  for (let at2 = 0; at2 < Math.min(names5.length, mostFiles); at2 += together3) {
    options.signal?.throwIfAborted();
    const choices = names5.slice(at2, at2 + together3).map((name2) => {
      const file = path.join(directory, name2);
      return choiceOf(file, name2, (given) => openOne2(file, { ...options, ...given }));
    });
    items.push(...(await Promise.all(choices)).filter((choice) => choice !== null));
  }
  if (items.length === 0)
    throw faultOf("cannotOpen", ours`this directory has no articles (.txt, .md, .html): name another, or one file`);
  const title2 = cleanLine(path.basename(path.resolve(directory)));
  const cut = names5.length > mostFiles ? ours`${title2} (${mostFiles} of ${names5.length} files)` : title2;
  return { kind: "choice", title: cut, items: newestFirst(items) };
}
async function choiceOf(file, name2, open2) {
  const bytes = await startOf4(file).catch(() => null);
  if (bytes === null || bytes.length === 0 || formatOf(bytes) !== null) return null;
  const text = decode2(bytes);
  if (text === null || text.trim() === "") return null;
  const kind = kindOf4(text, { name: name2.replace(/\.gz$/i, "") });
  if (kind !== "text" && kind !== "markdown" && kind !== "html") return null;
  const { title: title2, published: published2, start } = glance(text, kind);
  const source = cleanLine(file, 4096);
  return {
    title: title2 ?? cleanLine(name2),
    published: published2,
    start,
    source,
    open: open2
  };
}
async function startOf4(file) {
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
var articleName, mostFiles, glanced, together3, namesIn4;
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
    together3 = 16;
    namesIn4 = async (directory, faultOf) => readdir(directory).then(
      (names5) => names5.filter((name2) => !name2.startsWith(".")).sort(),
      (error) => {
        throw faultOf("cannotOpen", whyUnopened(error));
      }
    );
  }
});

// source/article/sources/beginning.ts
var beginning_exports = {};
__export(beginning_exports, {
  beginningOf: () => beginningOf2,
  isLongPage: () => isLongPage
});
import { open as openFile2, stat as stat2 } from "node:fs/promises";
async function beginningOf2(given) {
  const { source, ...known5 } = given;
  try {
    const first = await firstBytes(source);
    const end = first?.bytes.lastIndexOf(10) ?? -1;
    if (!first || end < enough / 2) return null;
    const delivered = { bytes: first.bytes.subarray(0, end + 1), contentType: null, charset: null };
    const { text, kind } = textOf4(delivered, { source, name: source });
    if (kind !== "text" || /^\s*[{<]/.test(text)) return null;
    const article = await articleOf({ source: nameOf2(source), text, kind, url: null, witness: null }, known5);
    return { article, rest: { ...given, bytes: first.of } };
  } catch {
    return null;
  }
}
async function isLongPage(source) {
  const first = await firstBytes(source).catch(() => null);
  if (!first || first.of < longPage) return false;
  const start = decode2(first.bytes.subarray(0, first.bytes.lastIndexOf(10) + 1 || void 0));
  return start !== null && kindOf4(start, { name: source }) !== "text";
}
async function firstBytes(path2) {
  const found2 = await stat2(path2);
  if (!found2.isFile() || found2.size < long) return null;
  const file = await openFile2(path2);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(enough), 0, enough, 0);
    return { bytes: buffer.subarray(0, bytesRead), of: found2.size };
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
function names4(said) {
  const found2 = (said ?? []).slice(0, 20).map((author) => typeof author === "string" ? ofMail(author) : author.name ?? "");
  const all = found2.map((name2) => name2.trim()).filter((name2) => name2 !== "");
  return all.length === 0 ? null : all.join(", ");
}
var mostItems, ofRss, ofAtom, ofJson, address2, html, plain2, content, isBlank, worded2, marked, ofMail;
var init_feed = __esm({
  "source/article/feeds/feed.ts"() {
    "use strict";
    init_address();
    init_iso_date();
    mostItems = 5e3;
    ofRss = ({ title: title2, language, items = [] }, base) => ({
      title: marked(title2),
      language: language ?? null,
      items: items.map((item) => ({
        title: marked(item.title),
        byline: names4(item.authors) ?? names4(item.dc?.creators),
        published: isoDateOf(item.pubDate ?? item.dc?.dates?.[0] ?? ""),
        link: address2(item.link ?? (item.guid?.isPermaLink === false ? void 0 : item.guid?.value), base),
        content: html(item.content?.encoded),
        summary: html(item.description)
      }))
    });
    ofAtom = ({ title: title2, entries = [], xml }, base) => ({
      title: worded2(title2),
      language: xml?.lang ?? null,
      items: entries.map((entry) => ({
        title: worded2(entry.title),
        byline: names4(entry.authors),
        published: isoDateOf(entry.published ?? entry.updated ?? ""),
        link: address2(entry.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href ?? entry.content?.src, base),
        content: content(entry.content),
        summary: content(entry.summary)
      }))
    });
    ofJson = ({ title: title2, language, items = [] }, base) => ({
      title: title2 ?? null,
      language: language ?? null,
      items: items.map((item) => ({
        title: item.title ?? null,
        byline: names4(item.authors),
        published: isoDateOf(item.date_published ?? item.date_modified ?? ""),
        link: address2(item.url ?? item.external_url, base),
        content: html(item.content_html) ?? plain2(item.content_text),
        summary: plain2(item.summary)
      }))
    });
    address2 = (href, base) => href === void 0 ? null : webAddress(href.trim(), base);
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
  const items = feed.items.flatMap((item, at2) => choiceOf2(item, at2, feed, from, options) ?? []);
  if (items.length === 0) throw faultOf("notAnArticle", ours`its feed has no articles: try again later`);
  return { kind: "choice", title: cleanLine(feed.title ?? from.source), items: newestFirst(items) };
}
function choiceOf2(item, at2, feed, from, options) {
  const content2 = item.content ?? (item.link === null ? item.summary : null);
  if (content2 === null && item.link === null) return null;
  const title2 = cleanLine(item.title ?? "");
  return {
    title: title2 === "" ? startOf5(item, 80) ?? item.link ?? ours`untitled` : title2,
    start: startOf5(item, 400),
    published: item.published === null ? null : cleanLine(item.published),
    source: item.link ?? ours`${from.source}#${at2 + 1}`,
    open: (given) => openItem(item, content2, feed, from, { ...options, ...given })
  };
}
function startOf5({ content: content2, summary }, most) {
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
function isPrivateAddress(address3) {
  const bare2 = address3.replace(/%.*$/, "");
  const version = isIP(bare2);
  if (version === 4) return list2.check(bare2, "ipv4");
  return version === 0 || list2.check(bare2, "ipv6") || embedded(bare2).some((inner) => list2.check(inner, "ipv4"));
}
function isPrivateHost(hostname) {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return isIP(host) === 0 ? !host.includes(".") || privateNames.test(host) : isPrivateAddress(host);
}
function embedded(address3) {
  const groups2 = groupsOf3(address3);
  const dotted = (high, low) => [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const start = groups2.slice(0, 6).map((group) => group.toString(16)).join(":");
  const [, second = 0, third3 = 0] = groups2;
  if (groups2[0] === 8194) return [dotted(second, third3)];
  return ["0:0:0:0:0:ffff", "0:0:0:0:0:0", "64:ff9b:0:0:0:0"].includes(start) || groups2[0] === 100 ? [dotted(groups2[6] ?? 0, groups2[7] ?? 0)] : [];
}
function groupsOf3(address3) {
  const canonical = new URL(`http://[${address3}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const parse4 = (part2) => part2 === "" ? [] : part2.split(":").map((group) => Number.parseInt(group, 16));
  if (tail === void 0) return parse4(head);
  const [before6, after4] = [parse4(head), parse4(tail)];
  return [...before6, ...Array(8 - before6.length - after4.length).fill(0), ...after4];
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
function proxyOf(address3) {
  const proxy = URL.canParse(address3) ? new URL(address3) : null;
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
function plain3(part2) {
  try {
    return decodeURIComponent(part2);
  } catch {
    return part2;
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
        const allowed = error ? [] : addresses.filter(({ address: address3 }) => !isPrivate(address3));
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
  return ours`it is ${kinds4.find(([start]) => type.startsWith(start))?.[1] ?? cleanLine(type, 60)}, no article: open it in a browser`;
}
var articles2, kinds4;
var init_content_types = __esm({
  "source/article/sources/content-types.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    articles2 = /^(?:text\/(?!css|javascript|calendar|csv|vcard)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|feed\+json|markdown|gzip|x-gzip|octet-stream|x-download|force-download|unknown)$|binary\/octet-stream$|unknown)/;
    kinds4 = [
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
  const what = ours`the server answers ${status}${named5(STATUS_CODES[status])}`;
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
var named5, reasons, certificate;
var init_why_unanswered = __esm({
  "source/article/sources/why-unanswered.ts"() {
    "use strict";
    init_clean();
    init_clean_text();
    init_fault();
    init_connect();
    named5 = (words8) => words8 === void 0 ? ours`` : ours` (${cleanLine(words8)})`;
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
async function fetchWeb(address3, options = {}, settings = usual) {
  const faultOf = faultsOf(address3);
  const first = URL.canParse(address3) ? new URL(address3) : null;
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
    const where = next === null ? ours`nowhere` : ours`to an address of ${nameOf2(next.protocol)}`;
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

// source/reading/dates/dates.ts
init_clean();

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
function dayFromIso(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return null;
  const [year2, month3, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year2, month3, day) ? dayNumber(year2, month3, day) : null;
}
var daysBetween = (from, to) => (dayFromIso(to) ?? 0) - (dayFromIso(from) ?? 0);

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
var listed = (words8, from, step = 1) => words8.split(" ").map((word, index) => [word, from + index * step]);
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
    ([word, parts3]) => [
      [word, parts3],
      [`${word}s`, parts3]
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
    const parts4 = [Number(token.text), Number(tokens[index + 2].text)];
    return parts4[0] < parts4[1] ? { parts: parts4, last: index + 3 } : void 0;
  }
  const and = overHyphen(tokens, index);
  if (tokens[and]?.lower !== "and") return void 0;
  const count = overHyphen(tokens, and + 1);
  const numerator = /^an?$/.test(tokens[count]?.lower ?? "") ? 1 : units.get(tokens[count]?.lower ?? "");
  const part2 = overHyphen(tokens, count + 1);
  const parts3 = fractions.get(tokens[part2]?.lower ?? "");
  if (!numerator || !parts3 || numerator >= parts3 || !isHalfEnd(tokens, part2)) return void 0;
  return { parts: [numerator, parts3], last: part2 + 1 };
}
var isHalfEnd = (tokens, part2) => tokens[part2 + 1]?.lower !== "of";
var withFraction = (reading6, { parts: [numerator, denominator], last }) => ({ ...reading6, digits: `${Number(reading6.digits) * denominator + numerator}`, denominator, last });
function scaled(tokens, reading6) {
  let { exponent, last } = reading6;
  for (let words8 = 0; words8 < 2; words8++) {
    const next = overHyphen(tokens, last);
    const scale = scaleOf(tokens, next);
    if (scale === void 0) break;
    exponent += scale;
    last = next + 1;
  }
  if (last === reading6.last) return reading6;
  const half2 = reading6.form === "words" && reading6.denominator === 1 ? fractionAfter(tokens, last) : void 0;
  const whole3 = { ...reading6, exponent, last, form: reading6.form === "words" ? reading6.form : "mixed" };
  return half2 ? withFraction(whole3, half2) : whole3;
}
function scaleOf(tokens, index) {
  const token = tokens[index];
  const before6 = tokens[index - 1];
  if (token === void 0 || before6 === void 0) return void 0;
  const short = shortScales.get(token.lower);
  if (token.lower === "k" && before6.end === token.start && /^(?:crores?|lakhs?|cr)$/.test(tokens[index + 1]?.lower ?? ""))
    return 3;
  if (short === void 0) return scales.get(token.lower);
  return before6.end === token.start || !/^[A-Z]{2}/.test(token.text) ? short : void 0;
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
  const fraction2 = fractionAfter(tokens, reading6.last);
  return scaled(tokens, fraction2 && /^\d{1,6}$/.test(digits2) ? withFraction(reading6, fraction2) : reading6);
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
var isNextGroup = (before6, group) => group !== void 0 && group.start - before6.end === 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(group.text);

// source/reading/numerals/spelled.ts
function wordsAt(tokens, index) {
  const group = groupAt(tokens, index) ?? impliedOne(tokens, index);
  if (group === void 0) return void 0;
  const { value, last } = dozens(tokens, group);
  const decimals = tokens[index - 1]?.lower === "at" ? void 0 : decimalsAt(tokens, last);
  if (decimals) return scaled(tokens, { ...plain("words", decimals.last), digits: `${value}.${decimals.digits}` });
  const reading6 = { ...plain("words", last), digits: `${value}` };
  const fraction2 = fractionAfter(tokens, last);
  return lowerGroups(tokens, scaled(tokens, fraction2 ? withFraction(reading6, fraction2) : reading6));
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
  const one2 = units.get(tokens[next]?.lower ?? "") ?? 0;
  return one2 > 0 && one2 < 10 ? { value: ten + one2, last: next + 1 } : { value: ten, last: index + 1 };
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
    const part2 = scaled(tokens, { ...plain("words", group.last), digits: `${group.value}` });
    if (part2.exponent >= exponent || index > sum2.last && part2.exponent > 0) return sum2;
    const total = Number(`${sum2.digits}e${sum2.exponent}`) + Number(`${part2.digits}e${part2.exponent}`);
    exponent = part2.exponent;
    sum2 = { ...sum2, digits: `${total}`, exponent: 0, last: part2.last };
  }
  return sum2;
}
function ordinalAt(tokens, index) {
  const ten = tens.get(tokens[index].lower) ?? 0;
  const place2 = ten > 0 ? overHyphen(tokens, index + 1) : index;
  const rank2 = ordinals.get(tokens[place2]?.lower ?? "");
  if (rank2 === void 0 || ten > 0 && (rank2 > 9 || place2 === index + 1)) return void 0;
  return { ...plain("words", place2 + 1), digits: `${ten + rank2}`, ordinal: true };
}

// source/reading/numerals/fractions.ts
function fractionAt(tokens, index) {
  const { lower } = tokens[index];
  if (lower === "half") return ofScale(tokens, { ...plain("words", index + 1), denominator: 2 });
  const article = lower === "a" || lower === "an" || lower === "quarter";
  const numerator = article ? { value: 1, last: lower === "quarter" ? index : index + 1 } : belowHundred(tokens, index);
  if (numerator === void 0) return void 0;
  const place2 = overHyphen(tokens, numerator.last);
  const part2 = tokens[place2];
  const parts3 = fractions.get(part2?.lower ?? "");
  if (parts3 === void 0 || /s$/.test(part2.lower) !== numerator.value > 1) return void 0;
  const reading6 = { ...plain("words", place2 + 1), digits: `${numerator.value}`, denominator: parts3 };
  if (lower === "quarter" && !isQuarterOf(tokens, place2 + 1)) return void 0;
  if (article && lower !== "quarter" && !isPart(tokens, place2)) return void 0;
  return ofScale(tokens, reading6);
}
var isQuarterOf = (tokens, next) => tokens[next]?.lower === "of" && /^an?$/.test(tokens[next + 1]?.lower ?? "") || tokens[next]?.lower === "-" && /^(?:point|percentage|mile|inch|acre|pound|million|billion)$/.test(tokens[next + 1]?.lower ?? "");
var fractionLead = /^(?:by|than|about|almost|nearly|over|around|roughly|just|only|under|up|down|to|from|is|was|were|are)$/;
function isPart(tokens, place2) {
  const part2 = tokens[place2];
  if (part2.lower === "half" || part2.lower === "quarter") return true;
  const next = tokens[place2 + 1];
  if (next === void 0 || next.kind === "punctuation") return fractionLead.test(tokens[place2 - 2]?.lower ?? "");
  return /^(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|from|since|in|to|by|on|over|and|said|say|are|is|were|was|have|has|had|as|last|this|compared|against)$/.test(
    next.lower
  );
}
function ofScale(tokens, reading6) {
  const { last } = reading6;
  const joined4 = overHyphen(tokens, last);
  const article = joined4 > last && /^an?$/.test(tokens[joined4]?.lower ?? "") ? overHyphen(tokens, joined4 + 1) : last;
  if (article > joined4 + 1 && isScale(tokens[article])) return scaled(tokens, { ...reading6, last: article });
  if (joined4 > last && isScale(tokens[joined4])) return scaled(tokens, { ...reading6, last: joined4 });
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
  const parts3 = vulgarFractions.get(token.text);
  return parts3 && ofScale(tokens, { ...plain("digits", index + 1), digits: `${parts3[0]}`, denominator: parts3[1] });
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
  const before6 = tokens[index - 2];
  return before6 === void 0 || before6.spaced || before6.text === "(";
}
var isLetterGlued = (tokens, edge2, place2) => tokens[place2]?.kind === "word" && tokens[edge2 - 1]?.end === tokens[edge2]?.start;

// source/reading/dates/lexicon.ts
var lexicon = /* @__PURE__ */ new Map();
var months = "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec";
var doubtfulMonths = /* @__PURE__ */ new Set(["may", "march", "mar", "jan", "april", "june", "august"]);
months.split("|").forEach((names5, index) => {
  for (const name2 of names5.split(" ")) {
    lexicon.set(name2, { kind: "month", month: index + 1, ...doubtfulMonths.has(name2) && { also: true } });
  }
});
var weekdays = "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun";
weekdays.split("|").forEach((names5, index) => {
  for (const [place2, name2] of names5.split(" ").entries()) {
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
for (const [unit, singular3, plurals3] of lengths) {
  lexicon.set(singular3, { kind: "unit", unit, plural: false });
  for (const plural2 of plurals3.split(" ")) if (plural2) lexicon.set(plural2, { kind: "unit", unit, plural: true });
}
"spring|summer|autumn fall|winter".split("|").forEach((names5, season3) => {
  for (const name2 of names5.split(" ")) {
    lexicon.set(name2, { kind: "season", season: season3, plural: false });
    if (name2 !== "fall") lexicon.set(`${name2}s`, { kind: "season", season: season3, plural: true });
  }
});
var dayparts = [
  ["TMO", "morning dawn daybreak sunrise"],
  ["TAF", "afternoon lunchtime"],
  ["TEV", "evening dusk sunset nightfall"],
  ["TNI", "night"]
];
for (const [part2, words8] of dayparts) {
  for (const word of words8.split(" ")) {
    lexicon.set(word, { kind: "daypart", part: part2, plural: false });
    lexicon.set(`${word}s`, { kind: "daypart", part: part2, plural: true });
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
  const words8 = tokens.map((token) => token.lower);
  return { tokens, words: words8, lexemes: words8.map((word) => lexemeOf(word)), begins: begins2, ends: ends3, offset };
}
var wordAt = (phrase3, index) => phrase3.words[index] ?? "";
var isCapital = (phrase3, index) => {
  const text = phrase3.tokens[index]?.text ?? "";
  return text !== "" && text[0] !== text[0].toLowerCase();
};
function plainNumber(phrase3, index, length2) {
  const text = phrase3.tokens[index]?.text;
  if (text === void 0 || text.length > length2 || !/^\d+$/.test(text)) return void 0;
  return Number(text);
}
function yearNumber(phrase3, index) {
  const text = phrase3.tokens[index]?.text;
  if (text?.length !== 4 || !/^[12]\d{3}$/.test(text)) return void 0;
  const year2 = Number(text);
  return year2 <= 2199 ? year2 : void 0;
}
function countBefore(phrase3, end) {
  const numeral = phrase3.ends[end];
  if (numeral === void 0 || numeral.ordinal || numeral.sign < 0) return void 0;
  return { first: numeral.first - phrase3.offset, count: amountOf(numeral), numeral };
}
function rankAt(phrase3, index) {
  const numeral = phrase3.begins[index];
  if (!numeral?.ordinal) return void 0;
  return { rank: amountOf(numeral), last: numeral.last - phrase3.offset };
}
function rankBefore(phrase3, end) {
  const numeral = phrase3.ends[end];
  if (!numeral?.ordinal) return void 0;
  return { rank: amountOf(numeral), first: numeral.first - phrase3.offset };
}
var isAbbreviated = (phrase3, index) => wordAt(phrase3, index + 1) === "." && index + 2 < phrase3.tokens.length && /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(wordAt(phrase3, index));

// source/reading/dates/point.ts
var pad = (value, length2) => String(value).padStart(length2, "0");
var yearText = (year2) => year2 > 0 ? pad(year2, 4) : `BC${pad(1 - year2, 4)}`;
var mod = (value, by2) => (value % by2 + by2) % by2;
var ofMonths = (parts3, shift, value) => {
  const months4 = 12 / parts3;
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
    value: (index) => `${yearText(Math.floor(index / parts3))}-${value(mod(index, parts3))}`
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
  season: ofMonths(4, 2, (season3) => seasons[season3]),
  year: ofYears(1, yearText),
  decade: ofYears(10, (index) => era(index, 3)),
  century: ofYears(100, (index) => era(index, 2)),
  millennium: ofYears(1e3, (index) => era(index, 1))
};
function weekText(index) {
  const { year: year2, week } = isoWeek(index);
  return `${yearText(year2)}-W${pad(week, 2)}`;
}
var startOf = ({ unit, index }) => units2[unit].start(index);
var endOf = ({ unit, index }) => unit === "weekend" ? units2.weekend.start(index) + 1 : units2[unit].start(index + 1) - 1;
var at = (point2, unit) => ({ unit, index: units2[unit].at(startOf(point2)) });
var shifted = ({ unit, index }, by2) => ({ unit, index: index + by2 });
var isFiner = (unit, than) => units2[unit].days < units2[than].days;
var timexOf = ({ unit, index }) => units2[unit].value(index);
var rangeOf = (point2) => ({ start: isoDay(startOf(point2)), end: isoDay(endOf(point2)) });
var precisionOf = ({ unit }) => unit === "millennium" ? "century" : unit;
var pointOfYear = (year2) => ({ unit: "year", index: year2 });

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
    const known5 = answers.get(text);
    if (known5 !== void 0) return known5;
    if (answers.size >= mostRemembered) answers.clear();
    const answer = ask2(text);
    answers.set(text, answer);
    return answer;
  };
}
function sortedList(name2) {
  const text = readData(name2);
  let set2;
  let searches = 0;
  const stretchOf = remembering((letter) => {
    const start = placeOf(text, letter, 0, text.length);
    return { start, end: placeOf(text, String.fromCharCode(letter.charCodeAt(0) + 1), start, text.length) };
  });
  const search = remembering((line) => {
    if (++searches > worthASet) set2 = new Set(text.trimEnd().split("\n"));
    const { start, end } = stretchOf(line.charAt(0));
    const place2 = placeOf(text, line, start, end);
    return place2 < end && text.startsWith(line, place2) && /^\n?$/.test(text.charAt(place2 + line.length));
  });
  return { has: (line) => set2?.has(line) ?? search(line), lines: () => text.split("\n") };
}
var worthASet = 2e3;
function placeOf(text, wanted2, start, end) {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = low + high >>> 1;
    const at2 = middle === 0 ? 0 : text.lastIndexOf("\n", middle - 1) + 1;
    const next = text.indexOf("\n", middle);
    const line = text.slice(at2, next < 0 ? text.length : next);
    if (line < wanted2) low = at2 + line.length + 1;
    else high = at2;
  }
  return low;
}

// source/reading/figures/nations.ts
var regions;
function regionOf(words8) {
  regions ??= new Map(
    readList("nations.tsv").flatMap((line) => {
      const [region2 = "", names5 = ""] = line.split("	");
      return names5.split("|").map((name2) => [name2, region2]);
    })
  );
  return regions.get(words8);
}
function nationsOf(tokens) {
  const hints = [];
  const counts3 = /* @__PURE__ */ new Map();
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.kind !== "word" || !/^\p{Lu}|^euro/u.test(token.text)) continue;
    for (let length2 = 3; length2 > 0; length2--) {
      const region2 = regionOf(
        tokens.slice(index, index + length2).map(({ text }) => text).join(" ")
      );
      if (region2 === void 0) continue;
      hints.push({ token: index, region: region2 });
      counts3.set(region2, (counts3.get(region2) ?? 0) + 1);
      index += length2 - 1;
      break;
    }
  }
  return { hints, ranked: [...counts3].sort((a, b) => b[1] - a[1]).map(([region2]) => region2) };
}
var ownDollar = /* @__PURE__ */ new Set(["AU", "CA", "NZ", "US"]);
function ownerAt(tender, token, tokens, nations) {
  const [first] = tender.owners;
  if (tender.owners.length === 1) return first;
  const cents = tender.exponent < 0 ? ownerOf(tender, nearest(token, tokens, nations)) : void 0;
  if (cents) return cents;
  if (first.code === "USD")
    return ownerOf(
      tender,
      nations.ranked.slice(0, 1).filter((region2) => ownDollar.has(region2))
    ) ?? first;
  return ownerOf(tender, nearest(token, tokens, nations)) ?? ownerOf(tender, nations.ranked) ?? first;
}
var ownerOf = ({ owners }, places4) => {
  for (const region2 of places4) {
    const owner = owners.find((candidate) => candidate.regions.has(region2));
    if (owner) return owner;
  }
  return void 0;
};
function nearest(token, tokens, { hints }) {
  const sentence = tokens[token].sentence;
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (tokens[hints[middle].token].sentence < sentence) low = middle + 1;
    else high = middle;
  }
  const here = [];
  for (let index = low; index < hints.length && tokens[hints[index].token].sentence === sentence && here.length < 40; index++) {
    here.push(hints[index]);
  }
  return here.sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token)).map(({ region: region2 }) => region2);
}

// source/reading/dates/resolve/accounts.ts
var stateYears = new Map(
  [
    [3, "IN GB JP HK ZA CA SG MM BW LS NA MW"],
    [6, "AU NZ KE UG TZ BD PK EG RW NP MU"],
    [9, "US TH TT HT"]
  ].flatMap(([month3, regions2]) => regions2.split(" ").map((region2) => [region2, month3]))
);
var signs = /* @__PURE__ */ new Map([
  ["\xA3", "GB"],
  ["nhs", "GB"],
  ["\u20B9", "IN"],
  ["rs", "IN"],
  ["crore", "IN"],
  ["tk", "BD"],
  ["yen", "JP"],
  ["sh", "KE"]
]);
function accountsOf(found2, tokens) {
  const isAsked = found2.some(
    ({ sense }) => sense.kind === "fiscal" || sense.kind === "part" && sense.unit === "quarter" && !sense.of
  );
  if (!isAsked) return { company: toldEnd(found2), state: null };
  const region2 = regionOf2(tokens);
  const state = stateYears.get(region2 ?? "") ?? null;
  return { company: toldEnd(found2) ?? (region2 === "IN" ? state : null), state };
}
function regionOf2(tokens) {
  const [named6] = nationsOf(tokens).ranked;
  if (named6 !== void 0 && stateYears.has(named6)) return named6;
  for (const { lower } of tokens) if (signs.has(lower)) return signs.get(lower);
  return named6;
}
function toldEnd(found2) {
  let quarter2 = null;
  for (const { phrase: phrase3, first, sense } of found2) {
    if (sense.kind === "part" && sense.unit === "quarter" && !sense.of && !sense.months) quarter2 ??= sense.number;
    const month3 = monthOf({ sense });
    if (month3 === 0) continue;
    const lead = /^(?:on|in)$/.test(wordAt(phrase3, first - 1)) ? first - 2 : first - 1;
    if (!/^(?:to|ended|ending|ends)$/.test(wordAt(phrase3, lead))) continue;
    const length2 = nounBefore(phrase3, lead);
    if (length2 === "year" || length2 === "months" && /^(?:12|twelve)$/.test(wordAt(phrase3, lead - 2))) {
      return month3 < 12 ? month3 : null;
    }
    if (length2 === "quarter" && quarter2 !== null) {
      const end = ((month3 - 3 * quarter2) % 12 + 12) % 12;
      if (end !== 0) return end;
    }
  }
  return null;
}
function nounBefore(phrase3, end) {
  let place2 = end - 1;
  while (/^(?:runs|which|that|,)$/.test(wordAt(phrase3, place2)) && place2 > end - 5) place2--;
  return wordAt(phrase3, place2);
}
function monthOf({ sense }) {
  if (sense.kind !== "part" || sense.unit !== "day" && sense.unit !== "month") return 0;
  const month3 = sense.unit === "month" ? sense : sense.of;
  return month3?.kind === "part" && month3.unit === "month" && month3.number % 3 === 0 ? month3.number : 0;
}

// source/reading/dates/resolve/early.ts
function earlyYearOf(senses) {
  for (const sense of senses) {
    let whole3 = sense;
    while (whole3?.kind === "part") whole3 = whole3.of;
    if (whole3?.kind === "fixed" && dayOf(startOf(whole3.point)).year < 1e3) return whole3.point;
  }
  return null;
}

// source/reading/dates/resolve/narrative.ts
function isNarrative(senses, published2) {
  if (published2 === null) return true;
  const { year: year2 } = dayOf(startOf(published2));
  let old = 0;
  let bare2 = 0;
  let recent = 0;
  let near = 0;
  for (const sense of senses) {
    const said = yearOf(sense);
    if (said !== void 0 && sense.kind === "fixed") {
      if (said < year2 - 1) bare2++;
    } else if (said !== void 0) {
      if (said < year2 - 1) old++;
      else recent++;
    } else if (isCountedFromPublication(sense)) near++;
  }
  const weight = old + bare2 / 4;
  return weight >= 3 && weight > 2 * near && old + bare2 > recent;
}
function yearOf(sense) {
  if (sense.kind === "fixed") return sense.point.unit === "year" ? sense.point.index : void 0;
  return sense.kind === "part" && sense.of ? yearOf(sense.of) : void 0;
}
function isCountedFromPublication(sense) {
  if (sense.kind === "shift") return sense.from === "published";
  if (sense.kind === "time")
    return sense.lean === "this" || sense.lean === "last" || sense.of !== void 0 && isCountedFromPublication(sense.of);
  return sense.kind === "part" && sense.unit === "weekday";
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
  const irregular2 = /* @__PURE__ */ new Set();
  const pasts = /* @__PURE__ */ new Map();
  const participles = /* @__PURE__ */ new Map();
  for (const line of readList("verbs-irregular.txt")) {
    const [base = "", past3 = "", participle4 = ""] = line.split(" ");
    irregular2.add(base);
    for (const form3 of past3.split("/")) pasts.set(form3, [...pasts.get(form3) ?? [], base]);
    for (const form3 of participle4.split("/")) participles.set(form3, [...participles.get(form3) ?? [], base]);
  }
  const regular = ["happening", "lasting", "state", "saying", "announcing", "planning"].flatMap(
    (name2) => wordsOf(`verbs-${name2}.txt`)
  );
  const ranks2 = /* @__PURE__ */ new Map();
  for (const base of [...irregular2, ...regular]) if (!ranks2.has(base)) ranks2.set(base, ranks2.size);
  return { ranks: ranks2, pasts, participles, irregular: irregular2, nouns: new Set(wordsOf("verbs-nouns.txt")) };
}
function formsIn(verbs4, lower) {
  const { ranks: ranks2, irregular: irregular2 } = verbs4;
  const pasts = verbs4.pasts.get(lower) ?? [];
  const participles = verbs4.participles.get(lower) ?? [];
  const bases = basesOf(lower).filter((base) => ranks2.has(base)).sort((a, b) => ranks2.get(a) - ranks2.get(b));
  const [told2] = [...pasts, ...participles].sort((a, b) => ranks2.get(a) - ranks2.get(b));
  const regular = bases.filter((base) => !irregular2.has(base) && pastsOf(base).includes(lower));
  const thirds = bases.filter((base) => third(base) === lower);
  const ings = bases.filter((base) => ingsOf(base).includes(lower));
  const isBase4 = ranks2.has(lower) && (told2 === void 0 || told2 === lower);
  const all = [...isBase4 ? [lower] : [], ...thirds, ...ings, ...regular];
  const lemma = told2 ?? all.sort((a, b) => ranks2.get(a) - ranks2.get(b))[0];
  if (lemma === void 0) return null;
  return {
    lemma,
    base: isBase4,
    third: thirds.length > 0,
    past: pasts.length > 0 || regular.length > 0,
    participle: participles.length > 0 || regular.length > 0,
    ing: ings.length > 0,
    noun: verbs4.nouns.has(lemma)
  };
}
function basesOf(lower) {
  const cut = (letters3, instead = "") => lower.slice(0, -letters3) + instead;
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
  const none3 = { base: false, third: false, past: false, participle: false, ing: false, noun: false };
  if (lower.endsWith("ed")) {
    return { ...none3, lemma: known(lower.slice(0, -2), lower.slice(0, -1)), past: true, participle: true };
  }
  if (lower.endsWith("ing") && /[aeiouy].*ing$/.test(lower)) {
    return { ...none3, lemma: known(lower.slice(0, -3), `${lower.slice(0, -3)}e`), ing: true };
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

// source/reading/dates/resolve/place.ts
function clausesBySentence({ sentences, tags: tags2 }) {
  const places4 = new Map(sentences.map((parsed2, place2) => [parsed2.sentence, place2]));
  const laid = /* @__PURE__ */ new Map();
  return (sentence) => {
    const known5 = laid.get(sentence) ?? laidOut(sentences[places4.get(sentence) ?? -1], tags2);
    laid.set(sentence, known5);
    return known5;
  };
}
function laidOut(parsed2, tags2) {
  const offset = parsed2?.start ?? 0;
  const clauses = parsed2?.clauses ?? [];
  const owners = /* @__PURE__ */ new Map();
  for (const clause of clauses) {
    for (const { start, end } of clause.parts) for (let i = start; i < end; i++) owners.set(i, clause);
  }
  const phrases = new Map(parsed2?.phrases.map((phrase3) => [phrase3.end, phrase3]));
  return {
    offset,
    clauses,
    tags: tags2,
    clauseAt: (index) => owners.get(index + offset),
    phraseBefore: (index) => phrases.get(index + offset)
  };
}
var lemmaAt = (phrase3, index) => verbForms(wordAt(phrase3, index))?.lemma ?? wordAt(phrase3, index);
var verbOf = ({ phrase: phrase3, clauses }, { group }) => lemmaAt(phrase3, group.main - clauses.offset);

// source/reading/dates/resolve/choose.ts
function chosen(cycle, context, lean) {
  const { published: published2 } = context;
  const told2 = lean === void 0 ? context.line : context.told;
  const follows = told2 !== null && (lean === "told" || lean === "before" || lean === "after" || followsTold(context, told2, cycle));
  if (published2 === null && lean === void 0 && context.tense() !== "past") return void 0;
  if (follows) {
    const point3 = nearTold(cycle, told2, lean, context.narrative);
    return point3 && { point: point3, basis: "context" };
  }
  if (published2 === null) return void 0;
  const point2 = byPublication(cycle, published2, lean, context);
  return point2 && { point: point2, basis: "published" };
}
function followsTold({ narrative, published: published2, sentence }, told2, cycle) {
  if (narrative || published2 === null) return true;
  if (cycle.weekly) return false;
  if (told2.sentence !== sentence || told2.basis !== "text") return false;
  if (told2.point.unit !== "day" && told2.point.unit !== "month") return false;
  return Math.abs(startOf(told2.point) - startOf(published2)) > 300;
}
function around(cycle, point2) {
  const current2 = cycle.at(point2);
  const within3 = (reach5) => {
    const points = [];
    for (let by2 = -reach5; by2 <= reach5; by2++) {
      const one2 = cycle.one(current2 + by2);
      if (one2) points.push(one2);
    }
    return points;
  };
  const near = within3(2);
  return near.length > 3 ? near : within3(8);
}
function nearTold(cycle, { point: told2 }, lean, narrative) {
  const all = around(cycle, told2);
  const [start, end] = [startOf(told2), endOf(told2)];
  if (lean === "before" || lean === "last") return all.filter((one2) => endOf(one2) < start).at(-1);
  if (lean === "after" || lean === "next") return all.find((one2) => startOf(one2) > end);
  const inside4 = all.find((one2) => startOf(one2) >= start && startOf(one2) <= end) ?? all.find((one2) => startOf(one2) <= start && endOf(one2) >= start);
  if (inside4) return inside4;
  const length2 = startOf(all[1]) - startOf(all[0]);
  return all.find((one2) => startOf(one2) > start - (narrative ? 0.42 : 0.25) * length2);
}
function byPublication(cycle, published2, lean, context) {
  const all = around(cycle, published2);
  const day = startOf(published2);
  const isCurrent = (one2) => startOf(one2) <= day && endOf(one2) >= day;
  const past3 = () => all.filter((one2) => startOf(one2) <= day).at(-1);
  const coming2 = () => all.find((one2) => endOf(one2) >= day);
  if (lean === "last") return all.filter((one2) => endOf(one2) < day).at(-1);
  if (lean === "next") return all.find((one2) => startOf(one2) > day && !isCurrent(one2));
  if (lean === "this") return cycle.one(cycle.at(published2));
  if (context.lead === "since") return past3();
  const tense = /^an?$/.test(context.lead) ? null : context.tense();
  if (tense === "future") return coming2();
  if (tense === "set" && isWeekly(all)) return coming2();
  if (tense === "past") return past3();
  if (context.lead === "until" || context.lead === "by") return coming2();
  return nearest2(all, day);
}
function nearest2(all, day) {
  if (isWeekly(all)) return all.filter((one2) => startOf(one2) <= day).at(-1);
  const distance2 = (one2) => Math.max(startOf(one2) - day, day - endOf(one2), 0);
  let best2 = all[0];
  for (const one2 of all) if (best2 === void 0 || distance2(one2) <= distance2(best2)) best2 = one2;
  return best2;
}
var isWeekly = (all) => startOf(all[1]) - startOf(all[0]) < 10;

// source/reading/dates/resolve/fiscal.ts
var lastQuarter = (year2, month3) => year2 * 4 + month3 / 3 - 1;
function fiscalPeriod(sense, context) {
  const { accounts } = context;
  const end = sense.label === void 0 ? accounts.company ?? accounts.state : accounts.state;
  const ends3 = sense.ends ?? relativeYear(sense, end, context);
  const label3 = sense.label ?? (sense.ends === void 0 && accounts.company === null && end !== null ? ends3 && ends3 - 1 : ends3);
  if (ends3 === null || label3 === null) {
    const value2 = (sense.amount ?? 0) > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return { type: "date", value: value2, range: null, precision: null, basis: null, point: null };
  }
  const basis = sense.ends === void 0 ? "published" : "text";
  const { part: part2 } = sense;
  const suffix = part2 ? `-${part2.unit === "quarter" ? "Q" : "H"}${part2.number}` : "";
  const precision = part2?.unit ?? "year";
  const known5 = end ?? (sense.ends === void 0 ? 12 : null);
  if (known5 === null) return { type: "date", value: `FY${label3}${suffix}`, range: null, precision, basis, point: null };
  const last = lastQuarter(ends3, known5);
  const [from, to] = quartersOf(part2, last);
  const isOne = from === to;
  const point2 = isOne ? { unit: "quarter", index: from } : null;
  const value = part2?.months && rangeValue(from) || (known5 === 12 && !part2 ? String(ends3).padStart(4, "0") : `FY${label3}${suffix}`);
  const range2 = { start: rangeOf({ unit: "quarter", index: from }).start, end: rangeOf({ unit: "quarter", index: to }).end };
  return { type: "date", value, range: range2, precision, basis, point: point2 };
}
var rangeValue = (quarter2) => `${Math.floor(quarter2 / 4)}-Q${quarter2 % 4 + 1}`;
function quartersOf(part2, last) {
  if (part2 === void 0) return [last - 3, last];
  if (part2.unit === "half") return [last - 5 + 2 * part2.number, last - 4 + 2 * part2.number];
  const quarter2 = part2.months ? last - ((last - part2.number + 1) % 4 + 4) % 4 : last - 4 + part2.number;
  return [quarter2, quarter2];
}
function relativeYear({ amount = 0, full }, end, { published: published2, tense }) {
  if (published2 === null) return null;
  const { year: year2, month: month3 } = dayOf(startOf(published2));
  return year2 + (month3 > (end ?? 12) ? 1 : 0) + amount - (full && tense() === "past" ? 1 : 0);
}
function fiscalQuarter(number2, end, context) {
  const cycle = {
    at: (point2) => Math.floor((at({ unit: "day", index: endOf(point2) }, "quarter").index - lastQuarter(0, end) + 3) / 4),
    one: (year2) => ({ unit: "quarter", index: lastQuarter(year2, end) - 4 + number2 })
  };
  const place2 = chosen(cycle, context, void 0);
  if (place2 === void 0) {
    return { type: "date", value: `FYXXXX-Q${number2}`, range: null, precision: null, basis: null, point: null };
  }
  return {
    type: "date",
    value: `FY${cycle.at(place2.point)}-Q${number2}`,
    range: rangeOf(place2.point),
    precision: precisionOf(place2.point),
    basis: place2.basis,
    point: place2.point
  };
}
function campaign(amount, published2) {
  if (published2 === null) return { type: "date", value: "XXXX", range: null, precision: null, basis: null, point: null };
  const { year: year2, month: month3 } = dayOf(startOf(published2));
  return season(year2 - (month3 < 7 ? 1 : 0) + amount, "published");
}
var season = (from, basis) => ({
  type: "date",
  value: `${from}/${from + 1}`,
  range: { start: `${from}-08-01`, end: `${from + 1}-05-31` },
  precision: "year",
  basis,
  point: null
});

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

// source/reading/dates/resolve/year-near.ts
function yearNear(number2, { told: told2, early, narrative, published: published2 }) {
  if (number2 < 100) {
    const base = narrative ? told2?.point ?? published2 : published2;
    if (base === null) return void 0;
    const now = dayOf(startOf(base)).year;
    const latest = now + (narrative ? 40 : 2);
    return { point: { unit: "year", index: latest - ((latest - number2) % 100 + 100) % 100 }, basis: "context" };
  }
  for (const base of [told2?.point, early]) {
    if (!base) continue;
    const { year: year2 } = dayOf(startOf(base));
    const near = [number2, 1 - number2].find((one2) => Math.abs(one2 - year2) <= 150);
    if (near !== void 0) return { point: { unit: "year", index: near }, basis: "context" };
  }
  return void 0;
}

// source/reading/dates/resolve/locate.ts
function located(sense, context) {
  switch (sense.kind) {
    case "fixed":
      return { point: sense.point, basis: "text" };
    case "part":
    case "feast":
      return locatedPart(sense, context);
    case "shift":
      return locatedShift(sense, context);
    case "same":
      return locatedSame(sense, context);
    default:
      return void 0;
  }
}
function partWithin(unit, number2, { unit: coarse, index }) {
  if (unit === "day") {
    if (coarse !== "month") return void 0;
    const year2 = Math.floor(index / 12);
    const month3 = index - year2 * 12 + 1;
    return isDay(year2, month3, number2) ? { unit: "day", index: dayNumber(year2, month3, number2) } : void 0;
  }
  if (unit === "weekday") return coarse === "week" ? { unit: "day", index: mondayOf(index) + number2 - 1 } : void 0;
  if (unit === "weekend") return coarse === "week" ? { unit, index } : void 0;
  if (coarse !== "year") return void 0;
  const parts3 = { month: 12, quarter: 4, half: 2, season: 4, week: 0, year: 0 }[unit];
  return parts3 === 0 ? void 0 : { unit, index: index * parts3 + number2 - 1 };
}
function locatedPart(sense, context) {
  if (sense.of !== void 0) {
    if (sense.kind === "part" && sense.unit === "day" && sense.of.kind === "part" && sense.of.of === void 0 && !sense.of.lean) {
      const month3 = sense.of.number;
      return chosen(
        yearly((year2) => partWithin("day", sense.number, { unit: "month", index: year2 * 12 + month3 - 1 })),
        context,
        sense.lean
      );
    }
    if (sense.kind === "part" && sense.nth !== void 0 && sense.of.kind === "part" && sense.of.of === void 0) {
      const month3 = sense.of.number;
      return chosen(
        yearly((year2) => nthWithin(sense, { unit: "month", index: year2 * 12 + month3 - 1 })),
        context,
        sense.lean
      );
    }
    const of = located(sense.of, context);
    if (of === void 0) return void 0;
    const point2 = sense.kind === "feast" ? feastIn(sense.feast, of.point) : sense.nth === void 0 ? partWithin(sense.unit, sense.number, of.point) : nthWithin(sense, of.point);
    return point2 && { point: point2, basis: of.basis };
  }
  if (sense.kind === "part" && sense.unit === "year") return yearNear(sense.number, context);
  if (sense.kind === "feast")
    return chosen(
      yearly((year2) => feastIn(sense.feast, { unit: "year", index: year2 })),
      context,
      sense.lean
    );
  return chosen(cycleOf(sense.unit, sense.number), context, sense.lean);
}
function nthWithin({ unit, number: number2, nth: nth2 = 1 }, of) {
  if (of.unit !== "month") return void 0;
  const year2 = Math.floor(of.index / 12);
  const day = { unit: "day", index: nthWeekday(year2, of.index - year2 * 12 + 1, number2, nth2) };
  return unit === "week" ? at(day, "week") : day;
}
var feastIn = (name2, year2) => year2.unit === "year" ? { unit: "day", index: feasts[name2](year2.index) } : void 0;
var yearly = (one2) => ({ at: (point2) => dayOf(startOf(point2)).year, one: one2 });
function cycleOf(unit, number2) {
  const coarse = unit === "day" ? "month" : unit === "weekday" || unit === "weekend" ? "week" : "year";
  return {
    weekly: coarse === "week",
    at: (point2) => at(point2, coarse).index,
    one: (index) => partWithin(unit, number2, { unit: coarse, index })
  };
}
function baseOf(from, unit, context) {
  const { published: published2, told: told2, narrative, sentence } = context;
  const day = published2 ? { point: published2, basis: "published" } : void 0;
  if (from === "published") return day;
  const last = told2 ? { point: told2.point, basis: "context" } : void 0;
  if (from === "current") {
    const old = told2 !== null && told2.sentence === sentence && told2.basis === "text" && told2.point.unit !== "year";
    const base = narrative || old ? last ?? day : day;
    return base && isFiner(unit, base.point.unit) ? day : base;
  }
  return last ?? day;
}
function locatedShift(sense, context) {
  const { unit, amount } = sense;
  const base = baseOf(sense.from, unit, context);
  if (base === void 0) return void 0;
  const { point: point2 } = base;
  if (sense.from === "told" && amount > 0 && isToday(point2, context)) return void 0;
  if (sense.compared && point2.unit !== "day" && Math.abs(amount) === 1 && isFiner(point2.unit, unit)) {
    const moved = movedBy(point2, unit, amount);
    if (moved) return { point: moved, basis: base.basis };
  }
  if (isFiner(unit, point2.unit)) return void 0;
  return { point: shifted(at(point2, unit), amount), basis: base.basis };
}
var isToday = (point2, { published: published2, narrative }) => published2 !== null && !narrative && point2.unit === "day" && startOf(point2) === startOf(published2);
var monthsIn = { month: 1, quarter: 3, season: 3, half: 6, year: 12 };
function movedBy(point2, unit, amount) {
  const own = monthsIn[point2.unit];
  const step = monthsIn[unit];
  if (point2.unit === "day") {
    if (step === void 0) return unit === "week" ? shifted(point2, 7 * amount) : void 0;
    const { year: year2, month: month3, day } = dayOf(point2.index);
    const months4 = year2 * 12 + month3 - 1 + amount * step;
    const [newYear, newMonth] = [Math.floor(months4 / 12), months4 - Math.floor(months4 / 12) * 12 + 1];
    return { unit: "day", index: dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) };
  }
  if (own === void 0 || step === void 0 || step % own !== 0) return void 0;
  return shifted(point2, step / own * amount);
}
function locatedSame(sense, context) {
  const { told: told2, published: published2 } = context;
  if (sense.of === void 0) {
    if (sense.unit === "quarter" && told2?.point.unit !== "quarter" && published2) {
      return { point: shifted(at(published2, "quarter"), -1), basis: "published" };
    }
    if (told2 === null || sense.unit === "period") return void 0;
    const { last } = context.days;
    const model5 = sense.unit === "day" && told2.point.unit !== "day" && last ? last.point : told2.point;
    if (isFiner(sense.unit, model5.unit)) return void 0;
    return { point: at(model5, sense.unit), basis: "context" };
  }
  const of = located(sense.of, context);
  const model4 = told2?.point ?? (sense.unit === "period" ? null : published2);
  if (of === void 0 || model4 === null || of.point.unit !== "year") return of;
  const wanted2 = sense.unit === "period" ? model4.unit : sense.unit;
  if (wanted2 === "year" || !isFiner(wanted2, "year") || isFiner(wanted2, model4.unit)) return of;
  const years = of.point.index - dayOf(units2[wanted2].start(at(model4, wanted2).index)).year;
  const point2 = movedBy(at(model4, wanted2), "year", years);
  return { point: point2 ?? of.point, basis: "context" };
}

// source/reading/dates/resolve/told-day.ts
var noDays = { last: null, news: null };
function withDay(days2, place2, point2, value, published2) {
  if (point2.unit !== "day" || isAside(place2)) return days2;
  const last = { point: point2, sentence: place2.phrase.tokens[place2.first].sentence, late: isLate(value) };
  const age3 = published2 === null ? -1 : startOf(published2) - startOf(point2);
  return { last, news: age3 >= 0 && age3 < 7 ? withNews(days2.news, point2) : days2.news };
}
var withNews = (news, point2) => ({
  first: news?.first ?? point2,
  latest: news !== null && news.latest.index > point2.index ? news.latest : point2
});
var isLate = (value) => /T(?:NI|EV|1[89]|2\d)/.test(value);
var isMorning = (text) => /^T(?:MO|0\d|1[01])/.test(text);
function isAside({ phrase: phrase3, first, clauses }) {
  if (/^(?:since|until|till|from|than)$/.test(wordAt(phrase3, first - 1))) return true;
  const clause = clauses.clauseAt(first);
  return clause?.kind === "relative" && clause.marker !== "" || isQuoted(phrase3, first);
}
var reach = 60;
function isQuoted(phrase3, index) {
  const from = Math.max(0, index - reach);
  const before6 = phrase3.tokens.slice(from, index).filter(({ text }) => text === "\u201C" || text === "\u201D");
  if (before6.length > 0) return before6.at(-1).text === "\u201C";
  return phrase3.tokens.slice(index, index + reach).find(({ text }) => text === "\u201C" || text === "\u201D")?.text === "\u201D";
}

// source/reading/dates/resolve/resolve.ts
function resolved(sense, context) {
  if (sense.kind === "plain") {
    return { type: sense.type, value: sense.value, range: null, precision: null, basis: null, point: null };
  }
  if (sense.kind === "fiscal") return fiscalPeriod(sense, context);
  if (sense.kind === "campaign") {
    return sense.from === void 0 ? campaign(sense.amount ?? 0, context.published) : season(sense.from, "text");
  }
  const { company } = context.accounts;
  if (sense.kind === "part" && sense.unit === "quarter" && !sense.of && !sense.months && company !== null) {
    return fiscalQuarter(sense.number, company, context);
  }
  if (sense.kind === "time") return resolvedTime(sense, context);
  const place2 = located(sense, context);
  if (place2 === void 0) {
    return { type: "date", value: openValue(sense), range: null, precision: null, basis: null, point: null };
  }
  const { point: point2, basis } = place2;
  return { type: "date", value: timexOf(point2), range: rangeOf(point2), precision: precisionOf(point2), basis, point: point2 };
}
function resolvedTime(sense, context) {
  const clock2 = /\d/.test(sense.text);
  const precision = clock2 ? /:00Z?$/.test(sense.text) ? "hour" : "minute" : "daypart";
  const day = dayOfTime(sense, context);
  if (day === void 0 || isFiner("day", day.point.unit)) {
    return { type: "time", value: sense.text, range: null, precision: null, basis: null, point: null };
  }
  const point2 = shifted(day.point, sense.shift ?? 0);
  return {
    type: "time",
    value: `${timexOf(point2)}${sense.text}`,
    range: rangeOf(point2),
    precision,
    basis: day.basis,
    point: point2
  };
}
function dayOfTime(sense, context) {
  if (sense.of !== void 0) return located(sense.of, context);
  const { published: published2, narrative } = context;
  const told2 = context.told?.point.unit === "day" ? context.told : context.line;
  const last = told2?.point.unit === "day" ? { point: told2.point, basis: "context" } : void 0;
  const today = published2 ? { point: published2, basis: "published" } : void 0;
  if (sense.lean === "this") return today;
  if (sense.lean === "last") return published2 ? { point: shifted(published2, -1), basis: "published" } : void 0;
  if (sense.shift !== void 0 && sense.lean === void 0) return today ?? last;
  if (narrative || sense.lean !== void 0) return last ?? (narrative ? void 0 : today);
  return dayOfHour(sense.text, context) ?? today;
}
function dayOfHour(text, context) {
  const { days: days2, told: told2, published: published2, sentence } = context;
  const { last, news } = days2;
  if (told2?.sentence === sentence && told2.point.unit === "day" && last?.sentence !== sentence) {
    return { point: told2.point, basis: "context" };
  }
  if (last !== null && goesOn(last, context)) {
    return { point: shifted(last.point, last.late && isMorning(text) ? 1 : 0), basis: "context" };
  }
  if (news === null) return void 0;
  const early = published2 !== null && isLate(text) && startOf(news.latest) === startOf(published2);
  return { point: early ? news.first : news.latest, basis: "context" };
}
function goesOn(told2, { published: published2, sentence, paragraphOf }) {
  const gap = sentence - told2.sentence;
  if (gap > 2 || paragraphOf(told2.sentence) !== paragraphOf(sentence)) return false;
  return gap === 0 || published2 === null || Math.abs(startOf(told2.point) - startOf(published2)) <= 7;
}
var pad2 = (value, length2) => String(value).padStart(length2, "0");
function openValue(sense) {
  if (sense.kind === "part") {
    switch (sense.unit) {
      case "month":
        return `XXXX-${pad2(sense.number, 2)}`;
      case "day":
        return `${sense.of ? openValue(sense.of) : "XXXX-XX"}-${pad2(sense.number, 2)}`;
      case "weekday":
        return `XXXX-WXX-${sense.number}`;
      case "season":
        return `XXXX-${["SP", "SU", "FA", "WI"][sense.number - 1]}`;
      case "quarter":
        return `XXXX-Q${sense.number}`;
      case "half":
        return `XXXX-H${sense.number}`;
      default:
        return "XXXX";
    }
  }
  if (sense.kind === "shift") {
    if (sense.amount === 0) return "PRESENT_REF";
    return sense.amount < 0 ? "PAST_REF" : "FUTURE_REF";
  }
  return sense.kind === "feast" ? "XXXX-XX-XX" : "XXXX";
}

// source/reading/dates/resolve/cues.ts
var deferring = /^(?:postpone|put|delay|defer|adjourn|extend|move|reschedule|push|bring|shift|suspend|remand|ban|give|grant|allow|set|order|cancel|halt|freeze|ground|prolong|renew|bar|jail|sign|rule|book|detain)$/;
var moving = /^(?:postpone|put|delay|defer|adjourn|extend|move|reschedule|push|bring|shift|prolong|renew|stand)$/;
var promising = /^(?:promise|pledge|vow|hope|order|demand|agree|aim|plan|expect|commit|undertake|intend|propose|seek|require|target)$/;
var arranging = /^(?:call|set|fix|plan|schedule|slate|book|bill|list|reschedule|time|arrange|expect|earmark|pencil|due)$/;
var fixing = /^(?:set|fix|name|pick|choose|announce|propose|confirm|give)$/;
function cueAt(place2, clause) {
  return (clause ? boundBy(place2, clause) : void 0) ?? beside(place2) ?? besideNoun(place2, clause);
}
function boundBy(place2, clause) {
  const { phrase: phrase3, first, last, clauses } = place2;
  const { group } = clause;
  const verb = verbOf(place2, clause);
  const lead = wordAt(phrase3, first - 1);
  const isPerfect = group.perfect || /^(?:have|has|'ve)$/.test(wordAt(phrase3, group.start - clauses.offset));
  const isOver = group.tense === "past" && !isPerfect;
  switch (lead) {
    case "until":
    case "till":
      return (isOver || group.tense === "en" ? deferring.test(verb) : isPerfect) ? "future" : void 0;
    case "to":
      return moving.test(verb) && (isOver || isPerfect || group.tense === "en") ? "future" : void 0;
    case "by":
      return promising.test(verb) && (isOver || isPerfect) ? "future" : void 0;
    case "for":
      return arranging.test(verb) && group.tense !== "future" ? "set" : void 0;
    default:
      return /^(?:as|for)$/.test(wordAt(phrase3, last)) && group.end - clauses.offset === first && fixing.test(verb) && isOver ? "future" : void 0;
  }
}
function beside({ phrase: phrase3, first, last }) {
  if (/^(?:due|scheduled)$/.test(wordAt(phrase3, first - 2)) && /^(?:on|in|by|for|at)$/.test(wordAt(phrase3, first - 1)))
    return wordAt(phrase3, first - 2) === "due" ? "future" : "set";
  const lead = /^(?:on|in|at)$/.test(wordAt(phrase3, first - 1)) ? first - 2 : first - 1;
  if (/^(?:starting|beginning|effective)$/.test(wordAt(phrase3, lead))) return "future";
  if (wordAt(phrase3, last) === "'s" && !arranged.test(wordAt(phrase3, last + 1))) return "near";
  for (let index = first - 1; index > first - 8 && index > 0 && wordAt(phrase3, index) !== ","; index--)
    if (/^(?:up|down|compared)$/.test(wordAt(phrase3, index)) && /^(?:from|with|on|to)$/.test(wordAt(phrase3, index + 1)))
      return "past";
  return void 0;
}
var arranged = /^(?:meetings?|hearings?|elections?|by-elections?|byelections?|votes?|polls?|ballots?|referendums?|deadlines?|trials?|summits?|congress|conferences?|assembly|concerts?|festivals?|ceremony|wedding|funerals?|inaugurations?|match|matches|games?|finals?|semi-finals?|derby|tests?|races?|sessions?|talks|agms?|appearances?|sentencing|launch|openings?|runoffs?|run-offs?|rerun|debates?|verdicts?|auctions?|parades?|rally|marathon|championships?|tournaments?|olympics|polling)$/;
var steps = 12;
function besideNoun(place2, clause) {
  const { phrase: phrase3, first, last, clauses } = place2;
  const lead = wordAt(phrase3, first - 1);
  const before6 = /^(?:on|of|in|for|at)$/.test(lead) ? clauses.phraseBefore(first - 1) : void 0;
  const noun3 = before6 ? wordAt(phrase3, before6.end - 1 - clauses.offset) : nounAfter(phrase3, last);
  if (!arranged.test(noun3)) return void 0;
  const verb = clause ? clause.group.end - clauses.offset : 0;
  const from = before6 ? before6.start - clauses.offset : first;
  for (let index = from; index > Math.max(from - steps, -1); index--) {
    const word = wordAt(phrase3, index);
    if (/^(?:subject|pending|until|till|ahead|next|forthcoming|upcoming|coming)$/.test(word)) return "future";
    if (/^(?:after|since|following)$/.test(word)) return "past";
    if (index < verb || word === "," || word === ";") break;
  }
  return before6 && clause?.group.tense === "past" ? "near" : void 0;
}
var nounAfter = (phrase3, last) => wordAt(phrase3, wordAt(phrase3, last) === "'s" ? last + 1 : last);

// source/reading/dates/resolve/tense.ts
function tenseAt(place2) {
  const clause = clauseOf(place2);
  const cue = cueAt(place2, clause);
  if (cue !== void 0) return cue;
  return besideVerb(place2, clause) ?? (clause ? tenseOf(place2, clause) : appointed(place2));
}
function clauseOf({ phrase: phrase3, first, clauses }) {
  const clause = clauses.clauseAt(first);
  const verb = clause ? clause.group.start - clauses.offset : 0;
  for (let index = first; clause?.kind === "relative" && index < verb; index++)
    if (/^(?:who|which|that|whose|where|when)$/.test(wordAt(phrase3, index))) return void 0;
  const begins2 = clause !== void 0 && clause.group.start - clauses.offset > first;
  if (clause && wordAt(phrase3, clause.group.start - clauses.offset - 1) === "-") return parentOf(clauses, clause);
  const joins6 = begins2 && /^(?:and|or|&|to|-)$/.test(wordAt(phrase3, first - 1)) && phrase3.lexemes[first - 2];
  return joins6 ? clauses.clauseAt(first - 2) : clause;
}
var lists;
var setOf = (name2) => new Set(readList(name2).flatMap((line) => line.split(" ")));
function isLasting(verb) {
  lists ??= { state: setOf("verbs-state.txt"), saying: setOf("verbs-saying.txt") };
  if (/^(?:last|feature|await|date|run|lead|must|need|want|hope|plan|aim|expect|intend)$/.test(verb)) return false;
  return lists.state.has(verb) || lists.saying.has(verb) || /^(?:show|cover|reveal|find|remain|stand|follow|mark)$/.test(verb);
}
var coming = /^(?:due|scheduled|expected|set|slated|likely|planned|poised|going|forecast|tipped|billed)$/;
var plan = /^(?:plans?|intentions?|proposals?|pledges?|promises?|decisions?|deals?|agreements?|offers?|bids?|moves?|deadline|ready|able|certain|bound|sure)$/;
var setting = /^(?:aim|anticipate|arrange|expect|forecast|intend|plan|pledge|promise|propose|prepare|project|schedule|seek|set|slate|tip|vow|want|hope|threaten|agree|decide|order|ask|urge|tell|invite|summon|call|vote|offer|book|bill|allow|permit|due)$/;
function tenseOf(place2, clause, depth = 0) {
  const { phrase: phrase3, clauses } = place2;
  const { group } = clause;
  const verb = verbOf(place2, clause);
  const next = wordAt(phrase3, group.end - clauses.offset);
  if (coming.test(next) && (group.copula || group.passive)) return "future";
  if (isAlsoPast(place2, clause)) return "past";
  switch (group.tense) {
    case "future":
    case "imperative":
      return "future";
    case "modal":
      return modal(place2, clause);
    case "past":
      if (isBase(place2, clause)) return present(place2, clause, verb);
      return group.passive && setting.test(verb) && verb !== "tell" && verb !== "call" ? "future" : "past";
    case "present":
      return present(place2, clause, verb);
    case "infinitive":
      return infinitive(place2, clause, depth);
    case "ing":
      return participle(place2, clause, depth);
    case "en":
      return setting.test(verb) && verb !== "tell" && verb !== "ask" ? "set" : "past";
  }
}
function isAlsoPast({ phrase: phrase3, clauses }, { group, parts: parts3 }) {
  const isBare = group.tense === "present" ? group.end === group.start + 1 : group.tense === "imperative";
  if (!isBare || group.tense === "imperative" && group.start === parts3[0]?.start) return false;
  return verbForms(wordAt(phrase3, group.main - clauses.offset))?.past === true;
}
function isBase({ phrase: phrase3, clauses }, { group }) {
  const forms = verbForms(wordAt(phrase3, group.main - clauses.offset));
  return group.end === group.start + 1 && forms !== null && forms.base && !forms.past;
}
function modal({ phrase: phrase3, clauses }, { group }) {
  const word = wordAt(phrase3, group.start - clauses.offset);
  return group.perfect || word === "could" && group.negative ? "past" : "future";
}
function present(place2, { group }, verb) {
  const { phrase: phrase3, first, clauses } = place2;
  if (group.perfect) return group.passive && /^(?:schedule|plan|set|slate)$/.test(verb) ? "future" : "past";
  if (group.copula) {
    const end = group.end - clauses.offset;
    return end === first || end === first - 1 && /^(?:on|in|at|by|for|from)$/.test(wordAt(phrase3, end)) ? "future" : null;
  }
  if (group.progressive || group.passive) return "future";
  const gap = first - (group.end - clauses.offset);
  if (isHeadline(phrase3) && (gap < 0 || gap > 1)) return null;
  return isLasting(verb) ? null : "future";
}
function infinitive(place2, clause, depth) {
  const { phrase: phrase3, clauses } = place2;
  const before6 = wordAt(phrase3, clause.group.start - clauses.offset - 1);
  if (clause.group.perfect) return "past";
  if (coming.test(before6) || plan.test(before6)) return "future";
  if (before6 === "used") return "past";
  const ordinal = /^(?:first|second|third|last|latest|only)$/;
  const isOrdinal = ordinal.test(before6) || ordinal.test(wordAt(phrase3, clause.group.start - clauses.offset - 2));
  if (clause.group.passive && !isOrdinal) return "future";
  const parent = parentOf(clauses, clause);
  if (parent === void 0) return "future";
  if (setting.test(verbOf(place2, parent))) return "future";
  return depth < 4 ? tenseOf(place2, parent, depth + 1) ?? "future" : null;
}
function participle(place2, clause, depth) {
  if (/^(?:after|since|following)$/.test(clause.marker)) return "past";
  const parent = parentOf(place2.clauses, clause);
  return parent && depth < 4 ? tenseOf(place2, parent, depth + 1) : null;
}
var isHeadline = ({ tokens }) => !/^[.!?”"']$/.test(tokens.at(-1)?.text ?? "");
var parentOf = ({ clauses }, { parent }) => parent === null ? void 0 : clauses[parent];
var schedules = /^(?:go|meet|begin|start|open|reopen|close|end|return|visit|host|face|play|leave|arrive|take|fly|travel|expire|resume|hold|launch|run|vote|walk|appear|sit)s?$/;
function appointed({ phrase: phrase3, first }) {
  for (let index = first - 1; index > Math.max(0, first - 12); index--) {
    const token = phrase3.tokens[index];
    if (token.lower !== token.text || !schedules.test(token.lower)) continue;
    if (!/^(?:an?|the|his|her|its|their|of|[-'])$/.test(wordAt(phrase3, index - 1))) return "future";
  }
  return null;
}
function besideVerb({ phrase: phrase3, first, clauses }, clause) {
  const verb = clause ? clause.group.end - clauses.offset : 0;
  const end = /^(?:on|in|at|from)$/.test(wordAt(phrase3, first - 1)) ? first - 2 : first - 1;
  const forms = verbForms(wordAt(phrase3, end));
  if (verb > first) return forms?.past && !forms.noun && !forms.third ? "past" : null;
  for (let index = first - 1; index >= Math.max(verb, first - 15); index--) {
    if (clauses.tags[index + clauses.offset] !== "MD" || wordAt(phrase3, index) === "may") continue;
    return wordAt(phrase3, index + 1) === "have" ? "past" : "future";
  }
  const isPlural2 = /^(?:NNS|VBZ)$/.test(clauses.tags[end - 1 + clauses.offset] ?? "") && schedules.test(wordAt(phrase3, end));
  if (end >= verb && isPlural2) return "future";
  if (end < verb || wordAt(phrase3, end - 1) !== "," && clauses.tags[end + clauses.offset] !== "VBZ") return null;
  return forms?.third && !isLasting(forms.lemma) ? "future" : null;
}

// source/reading/dates/dates.ts
function readDates({ article, tokens, found: found2, syntax }) {
  const day = article.published === null ? null : dayFromIso(article.published);
  const published2 = day === null ? null : { unit: "day", index: day };
  const narrative = isNarrative(
    found2.map(({ sense }) => sense),
    published2
  );
  let told2 = null;
  let line = null;
  let days2 = noDays;
  const kept2 = narrative ? found2.filter(({ sense }) => !(sense.kind === "plain" && sense.spoken)) : found2;
  const accounts = accountsOf(kept2, tokens);
  const early = earlyYearOf(kept2.map(({ sense }) => sense));
  const clausesOf2 = clausesBySentence(syntax);
  return kept2.flatMap(({ phrase: phrase3, first, last, sense, start, end }) => {
    const { sentence } = phrase3.tokens[first];
    const place2 = { phrase: phrase3, first, last, clauses: clausesOf2(sentence) };
    const { point: point2, ...result } = resolved(sense, {
      published: published2,
      told: told2,
      line,
      days: days2,
      narrative,
      accounts,
      early,
      sentence,
      paragraphOf: (one2) => article.sentences[one2]?.paragraph ?? 0,
      tense: () => tenseAt(place2),
      lead: wordAt(phrase3, first - 1)
    });
    if (sense.kind === "part" && sense.unit === "year" && point2 === null) return [];
    if (point2 && result.basis && !(narrative && result.basis === "published")) {
      const now = { point: point2, basis: result.basis, sentence };
      days2 = withDay(days2, place2, point2, result.value, published2);
      told2 = refined(told2, now);
      if (movesLine(line, now, first)) line = refined(line, now);
    }
    return { start, end, text: article.text.slice(start, end), sentence, ...result, value: clean(result.value) };
  });
}
function movesLine(line, now, first) {
  if (line === null || first <= 4) return true;
  if (isFiner(line.point.unit, "year") && !isFiner(now.point.unit, "year")) return false;
  return line.sentence !== now.sentence || startOf(now.point) >= startOf(line.point);
}
function refined(told2, now) {
  const holds = told2 !== null && !isFiner(now.point.unit, "year") && isFiner(told2.point.unit, now.point.unit) && at(told2.point, now.point.unit).index === now.point.index;
  return holds ? { ...told2, sentence: now.sentence } : now;
}

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
function isTime(phrase3, reading6) {
  if (!reading6.weak) return true;
  const { sense } = reading6;
  if (sense.kind === "fixed") return isYear(phrase3, reading6);
  return false;
}
function isYear(phrase3, reading6) {
  const { first, last, sense } = reading6;
  const before6 = wordAt(phrase3, first - 1);
  const next = wordAt(phrase3, last);
  const glued = phrase3.tokens[last - 1].spaced === false;
  if (measures.has(next) && !glued || amounts.has(before6) || /^[$£€¥#+=/@]$/.test(before6)) return false;
  if (before6 === ".") return /^(?:c|ca|b|d|r|fl|est|al|approx)$/.test(wordAt(phrase3, first - 2));
  if (before6 === ":" && phrase3.tokens[first - 2]?.kind === "number") return false;
  if (glued && /^[%/@°]$/.test(next)) return false;
  if (isInCode(phrase3, first, last)) return false;
  if (glued && next === "-" && wordAt(phrase3, last + 2) === "-") return false;
  const index = sense.kind === "fixed" ? sense.point.index : 0;
  if (leads.has(before6)) return !(index < 1900 && /^(?:of|to|and|from|for)$/.test(before6) && isCounted(phrase3, last));
  if (index < 1500 || index > 2060) return /^[(-]$/.test(before6) || /^[)-]$/.test(next);
  return !isCounted(phrase3, last) && !isMeasured(phrase3, first, last, index);
}
function isInCode(phrase3, first, last) {
  const before6 = phrase3.tokens[first - 1];
  if (before6?.kind === "number" || phrase3.tokens[last]?.kind === "number") return true;
  if (before6?.lower !== "-" || before6.spaced) return false;
  return phrase3.tokens[first - 2]?.kind === "number" && yearNumber(phrase3, first - 2) === void 0;
}
function isCounted(phrase3, last) {
  const token = phrase3.tokens[last];
  if (token?.kind !== "word" || token.text !== token.lower || followers.has(token.lower)) return false;
  return /[^s']s$/.test(token.lower) && !/^(?:elections|olympics|games|championships|finals)$/.test(token.lower);
}
function isMeasured(phrase3, first, last, year2) {
  const before6 = phrase3.tokens[first - 1];
  const next = phrase3.tokens[last];
  if (before6?.kind !== "word" || !before6.spaced || next && !/^[.,;]$/.test(next.lower)) return false;
  if (before6.text !== before6.lower) return year2 < 1900;
  return /^(?:seats?|holds?|held|weigh(?:s|ed)?|costs?|sold|killed|wounded|captured|measures|has|had|have|employs?|numbered|worth|paid|counted)$/.test(
    before6.lower
  );
}

// source/reading/dates/repair/nest.ts
function nested(phrase3, readings) {
  const stack = [];
  for (const reading6 of [...readings].reverse()) {
    const right = stack.at(-1);
    const gap = right && phrase3.words.slice(reading6.last, right.first).join(" ");
    const joined4 = right && gap !== void 0 && right.first - reading6.last < 4 ? join2(phrase3, reading6, right, gap) : void 0;
    if (joined4) stack[stack.length - 1] = joined4;
    else stack.push(reading6);
  }
  return stack.reverse();
}
var timeOfDay = ({ left: { sense: time2 }, right: { sense: day }, gap }) => time2.kind === "time" && isDay2(day) && !time2.of && !time2.lean && /^(?:|on|of|,|in|of the|- on|on the|late|early)$/.test(gap) ? { ...time2, of: day } : void 0;
var dayWithTime = ({ phrase: phrase3, left, right: { sense: time2, first }, gap }) => {
  if (time2.kind !== "time" || !isDay2(left.sense) || time2.of || time2.lean || left.weak) return void 0;
  if (!/^(?:|at|,|at about|at around|in the)$/.test(gap) || wordAt(phrase3, first) === "the") return void 0;
  if (gap === "," && !/\d/.test(time2.text)) return void 0;
  return { ...time2, of: left.sense };
};
var clockOfDaypart = ({ left: { sense: clock2 }, right: { sense: part2 }, gap }) => {
  if (clock2.kind !== "time" || part2.kind !== "time" || clock2.of || clock2.lean) return void 0;
  if (!/\d/.test(clock2.text) || /\d/.test(part2.text) || !/^(?:|in|on|,)$/.test(gap)) return void 0;
  const hour = Number(clock2.text.slice(1, 3));
  const text = part2.text !== "TMO" && hour < 12 ? `T${hour + 12}${clock2.text.slice(3)}` : clock2.text;
  return { ...part2, text };
};
var lengthOf = ({ phrase: phrase3, left, right, gap }) => {
  if (left.sense.kind !== "plain" || left.sense.type !== "duration" || gap !== "of" || !isCoarse(right.sense))
    return void 0;
  const opening4 = wordAt(phrase3, left.first) === "the" ? left.first + 1 : left.first;
  return /^(?:first|last|final|early|opening|closing)$/.test(wordAt(phrase3, opening4)) ? left.sense : void 0;
};
var weekdayOfDate = ({ left: { sense: weekday2 }, right: { sense: date }, gap }) => weekday2.kind === "part" && weekday2.unit === "weekday" && isDate(date) && /^(?:|,|the|- the)$/.test(gap) ? date : void 0;
var partOfWhole = ({ left, right, gap }) => {
  const { sense } = left;
  if (sense.kind !== "part" && sense.kind !== "feast" && sense.kind !== "same") return void 0;
  return isCoarse(right.sense) && joinsWith(gap, right, sense) ? within(sense, right.sense) : void 0;
};
var partOfFiscal = ({ left: { sense: part2 }, right: { sense: fiscal2 }, gap }) => {
  if (part2.kind !== "part" || part2.of || part2.lean || fiscal2.kind !== "fiscal" || fiscal2.part) return void 0;
  if (!/^(?:|of|in|,|of the|for)$/.test(gap) || part2.unit !== "quarter" && part2.unit !== "half") return void 0;
  return { ...fiscal2, part: { unit: part2.unit, number: part2.number, ...part2.months && { months: true } } };
};
var joins2 = [
  timeOfDay,
  dayWithTime,
  clockOfDaypart,
  lengthOf,
  weekdayOfDate,
  partOfWhole,
  partOfFiscal
];
function join2(phrase3, left, right, gap) {
  for (const one2 of joins2) {
    const sense = one2({ phrase: phrase3, left, right, gap });
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
  const order2 = readings.map((_, index) => index);
  order2.sort((a, b) => lengthOf2(readings[b]) - lengthOf2(readings[a]) || a - b);
  const taken = /* @__PURE__ */ new Set();
  const kept2 = [];
  for (const index of order2) {
    const reading6 = readings[index];
    let free = true;
    for (let token = reading6.first; token < reading6.last; token++) if (taken.has(token)) free = false;
    if (!free) continue;
    for (let token = reading6.first; token < reading6.last; token++) taken.add(token);
    kept2.push(reading6);
  }
  return kept2.sort((a, b) => a.first - b.first);
}
var lengthOf2 = ({ first, last }) => last - first;

// source/reading/dates/repair/share.ts
var joins3 = /^(?:-|to|and|or|&|through|until|till|,|, and|, or)$/;
function shared(phrase3, readings) {
  const all = [...readings];
  for (let place2 = all.length - 2; place2 >= 0; place2--) {
    const left = all[place2];
    const right = all[place2 + 1];
    if (right.first - left.last > 2) continue;
    if (!joins3.test(phrase3.words.slice(left.last, right.first).join(" "))) continue;
    const year2 = yearOf2(right.sense);
    if (left.sense.kind !== "part" || right.sense.kind !== "part" || year2 === void 0 || yearOf2(left.sense) !== void 0)
      continue;
    const earlier = year2.kind === "fixed" && year2.point.unit === "year" && monthOf2(left.sense) > monthOf2(right.sense) ? -1 : 0;
    const of = earlier && year2.kind === "fixed" ? { kind: "fixed", point: { unit: "year", index: year2.point.index - 1 } } : year2;
    const sense = within(left.sense, of);
    if (sense) all[place2] = { ...left, sense };
  }
  return all;
}
function yearOf2(sense) {
  if (sense.kind === "part") return sense.of && yearOf2(sense.of);
  const year2 = sense.kind === "fixed" && sense.point.unit === "year" || sense.kind === "shift" && sense.unit === "year";
  return year2 ? sense : void 0;
}
function monthOf2(sense) {
  if (sense.kind !== "part") return 0;
  return sense.unit === "month" ? sense.number : sense.of ? monthOf2(sense.of) : 0;
}

// source/reading/dates/clock-time.ts
var pad3 = (value) => String(value).padStart(2, "0");
var clockText = (hour, minute) => `T${pad3(hour)}:${pad3(minute)}`;
function clockAt(phrase3, index) {
  const figures = figuresAt(phrase3, index);
  if (figures === void 0) return void 0;
  const half2 = halfAt(phrase3, figures.last);
  if (half2 === void 0 && !figures.exact) return void 0;
  const hour = half2 ? hourOf(figures.hour, half2.pm) : figures.hour;
  if (hour === void 0 || hour > 24 || figures.minute > 59) return void 0;
  return { text: clockText(hour, figures.minute), last: half2?.last ?? figures.last };
}
function figuresAt(phrase3, index) {
  const dotted = /^(\d\d?)\.(\d\d)$/.exec(wordAt(phrase3, index));
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), last: index + 1, exact: false };
  const hour = plainNumber(phrase3, index, 2);
  if (hour === void 0) {
    const words8 = phrase3.begins[index];
    if (words8?.form !== "words" || words8.ordinal || words8.denominator > 1) return void 0;
    return { hour: Number(words8.digits), minute: 0, last: words8.last - phrase3.offset, exact: false };
  }
  if (wordAt(phrase3, index + 1) !== ":" || phrase3.tokens[index].spaced) {
    return { hour, minute: 0, last: index + 1, exact: false };
  }
  const minute = wordAt(phrase3, index + 2).length === 2 ? plainNumber(phrase3, index + 2, 2) : void 0;
  if (minute === void 0) return void 0;
  const seconds = wordAt(phrase3, index + 3) === ":" && plainNumber(phrase3, index + 4, 2) !== void 0;
  return { hour, minute, last: seconds ? index + 5 : index + 3, exact: true };
}
function halfAt(phrase3, index) {
  const word = wordAt(phrase3, index);
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
function zoneAfter(phrase3, index) {
  const word = wordAt(phrase3, index);
  if (zones.test(word)) return index + 1;
  if (wordAt(phrase3, index + 1) === "time" && (placed.test(word) || isCapital(phrase3, index))) return index + 2;
  return word === "eastern" || word === "pacific" ? index + 1 : index;
}
function withZone(phrase3, { text, last }) {
  const end = zoneAfter(phrase3, last);
  const universal = end > last && /^(?:gmt|utc|z)$/.test(wordAt(phrase3, last));
  return { text: universal ? `${text}Z` : text, last: end };
}

// source/reading/dates/repair/short-ends.ts
var joins4 = /^(?:-|to|and|or|&|through|until|till)$/;
function withShortEnds(phrase3, readings) {
  const all = [];
  for (const [place2, reading6] of readings.entries()) {
    const { sense } = reading6;
    if (sense.kind === "part" && sense.unit === "day" && sense.of?.kind === "part") {
      const before6 = dayBefore(phrase3, reading6, all.at(-1)?.last ?? 0);
      for (const day of before6) all.push({ ...day, sense: { ...sense, number: day.number } });
      all.push(reading6);
      const after4 = dayAfter(phrase3, reading6, readings[place2 + 1]?.first ?? phrase3.tokens.length);
      if (after4) all.push({ ...after4, sense: { ...sense, number: after4.number } });
      continue;
    }
    const ahead = sense.kind === "time" ? hourBefore(phrase3, reading6, sense.text) : centuryBefore(phrase3, reading6);
    if (ahead) all.push(ahead);
    all.push(...withYearAfter(phrase3, reading6));
  }
  return all;
}
function withYearAfter(phrase3, reading6) {
  const { first, sense } = reading6;
  const short = reading6.weak && sense.kind === "fixed" ? yearAfter(phrase3, reading6, sense) : void 0;
  if (short === void 0) return [reading6];
  if (short.one) {
    const isNamed2 = wordAt(phrase3, short.last) === "season" && wordAt(phrase3, first - 1) === "the";
    return [{ first: isNamed2 ? first - 1 : first, last: isNamed2 ? short.last + 1 : short.last, sense: short.sense }];
  }
  const isWinter = wordAt(phrase3, first - 1) === "winter" || wordAt(phrase3, first - 2) === "winter";
  if (isWinter) return [{ ...reading6, last: short.last }];
  return [reading6, { first: short.last - 1, last: short.last, sense: short.sense }];
}
function dayBefore(phrase3, { first }, from) {
  const found2 = [];
  let end = first;
  while (found2.length < 6) {
    const join4 = wordAt(phrase3, end - 1);
    if (!(joins4.test(join4) || join4 === "," && found2.length > 0) || end - 2 < from) break;
    const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase3, end - 2)) ? 1 : 0;
    const number2 = plainNumber(phrase3, end - 2 - suffix, 2);
    if (number2 === void 0 || number2 < 1 || number2 > 31) break;
    const place2 = end - 2 - suffix;
    if (/^[$£€:./]$/.test(wordAt(phrase3, place2 - 1))) break;
    const the = wordAt(phrase3, place2 - 1) === "the" ? 1 : 0;
    if (phrase3.lexemes[place2 - 1]?.kind === "month") break;
    found2.unshift({ first: place2 - the, last: end - 1, number: number2 });
    end = place2 - the;
  }
  return found2;
}
function dayAfter(phrase3, { last }, until) {
  if (!/^(?:-|to|and|or|&)$/.test(wordAt(phrase3, last)) || last + 2 > until) return void 0;
  if (phrase3.tokens[last - 1].kind === "word" && phrase3.lexemes[last - 1]?.kind === "month") return void 0;
  const number2 = plainNumber(phrase3, last + 1, 2);
  if (number2 === void 0 || number2 < 1 || number2 > 31) return void 0;
  const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(phrase3, last + 2)) ? 1 : 0;
  const next = phrase3.tokens[last + 2 + suffix];
  if (next?.kind === "word" && !/^(?:in|at|and|to|for|with|after|before|but|when|drew|was|were|as|on|of|by)$/.test(next.lower))
    return void 0;
  if (next && /^[%:.]$/.test(next.text) && phrase3.tokens[last + 3]?.kind === "number") return void 0;
  return { first: last + 1, last: last + 2 + suffix, number: number2 };
}
function yearAfter(phrase3, { last }, sense) {
  const join4 = wordAt(phrase3, last);
  const text = phrase3.tokens[last + 1]?.text ?? "";
  if (join4 !== "-" && join4 !== "/" || !/^\d\d$/.test(text) || wordAt(phrase3, last + 2) === "-") return void 0;
  const from = sense.point.index;
  const to = Math.floor(from / 100) * 100 + Number(text);
  const year2 = to > from ? to : to + 100;
  if (year2 - from > 60) return void 0;
  if (join4 === "/" && year2 !== from + 1) return void 0;
  const isNext2 = year2 === from + 1;
  const isSeason = isNext2 && (wordAt(phrase3, last + 2) === "season" || saysAny(phrase3, last, sport));
  const isBudget = isNext2 && !isSeason && /^(?:in|for|during|of|by|from)$/.test(wordAt(phrase3, last - 2)) && saysAny(phrase3, last, money);
  const one2 = isBudget ? { kind: "fiscal", ends: year2, label: from } : isSeason ? { kind: "campaign", from } : join4 === "/" ? { kind: "plain", type: "date", value: `${from}/${year2}` } : void 0;
  return { last: last + 2, one: one2 !== void 0, sense: one2 ?? { kind: "fixed", point: pointOfYear(year2) } };
}
var sport = /^(?:league|relegated|relegation|promoted|title|scored|goals?|champions|trophy|striker|midfielder|cup|batting|wickets|premiership|club|coach)$/;
var money = /^(?:[£$€₹]|rs|tk|bn|crore|lakh|budgets?|deficit|surplus|gdp|revenues?|taxes|tax|spending|borrowing|exports?|imports?|fiscal|treasury|billion|turnover)$/;
function saysAny(phrase3, index, words8) {
  for (let place2 = Math.max(0, index - 30); place2 < index + 20; place2++)
    if (words8.test(wordAt(phrase3, place2))) return true;
  return false;
}
function hourBefore(phrase3, { first, last }, text) {
  const hour = plainNumber(phrase3, first - 2, 2);
  if (hour === void 0 || hour < 1 || hour > 12 || !/^(?:-|to|and)$/.test(wordAt(phrase3, first - 1)))
    return void 0;
  const half2 = phrase3.words.slice(first + 1, last).find((word) => /^[ap]\.?m\.?$/.test(word));
  const lead = wordAt(phrase3, first - 3);
  if (half2 === void 0 || !(wordAt(phrase3, first - 1) === "-" || /^(?:between|from)$/.test(lead))) return void 0;
  const pm = half2.startsWith("p") && hour <= Number(text.slice(1, 3)) - 12;
  return { first: first - 2, last: first - 1, sense: { kind: "time", text: clockText(hourOf(hour, pm) ?? hour, 0) } };
}
function centuryBefore(phrase3, { first, last, sense }) {
  if (sense.kind !== "fixed" || sense.point.unit !== "century" || wordAt(phrase3, last - 1) === "s") return void 0;
  const modified3 = /^(?:early|late)$/.test(wordAt(phrase3, first - 1)) ? 1 : 0;
  const end = first - 1 - modified3;
  if (!/^(?:and|to|or|-)$/.test(wordAt(phrase3, end))) return void 0;
  const rank2 = rankBefore(phrase3, end);
  if (rank2 === void 0 || rank2.rank > 30) return void 0;
  const the = wordAt(phrase3, rank2.first - 1) === "the" ? 1 : 0;
  const index = sense.point.index < 0 ? -rank2.rank : rank2.rank - 1;
  return { first: rank2.first - the, last: end, sense: { kind: "fixed", point: { unit: "century", index } } };
}

// source/reading/dates/repair/widen.ts
function widened(phrase3, reading6, from) {
  const { sense } = reading6;
  if (sense.kind === "plain" && sense.type === "set") return reading6;
  const isLength = sense.kind === "plain" && sense.type === "duration";
  let { first } = reading6;
  if (isLength || sense.kind === "shift" || isClock(sense)) first = quantified(phrase3, first, from, sense);
  if (!isLength) first = partOf({ ...reading6, phrase: phrase3, first, from });
  return first === reading6.first ? reading6 : { ...reading6, first };
}
var isClock = (sense) => sense.kind === "time" && /\d/.test(sense.text);
var approximators = new Set(
  "nearly almost about around some roughly approximately over under just only exactly barely another".split(" ")
);
var twoWords = /^(?:more than|less than|fewer than|at least|at most|up to|no more|as many|as long|longer than|at best|close to)$/;
function quantified(phrase3, start, from, sense) {
  const opening4 = wordAt(phrase3, start);
  const counts3 = sense.kind === "plain" || phrase3.begins[start] !== void 0 || /^(?:an?|half|several|few|\d.*)$/.test(opening4);
  if (!counts3) return start;
  let first = start;
  while (first > from) {
    const word = wordAt(phrase3, first - 1);
    const before6 = wordAt(phrase3, first - 2);
    if (twoWords.test(`${before6} ${word}`) && first - 2 >= from) first -= 2;
    else if (word === "as" && /^(?:long|much|many|little)$/.test(before6) && wordAt(phrase3, first - 3) === "as")
      first -= 3;
    else if (word === "little" && before6 === "a" && first < start) first -= 2;
    else if (!approximators.has(word) || isOther(word, before6, opening4, sense)) return first;
    else first--;
  }
  return first;
}
var moreThan = /^(?:for|after|in|of|by|than|just|well|little|lasted|lasting|lasts|took|takes|spent|spanning|is|was|been|with|at|to|and)$/;
var isOther = (word, before6, opening4, sense) => word === "some" && sense.kind !== "plain" || word === "around" && before6 === "all" || word === "over" && (opening4 === "the" || sense.kind === "plain" && !moreThan.test(before6));
var withThe = (phrase3, first) => wordAt(phrase3, first - 1) === "the" ? first - 1 : first;
var portion = ({ phrase: phrase3, first, sense }) => {
  if (wordAt(phrase3, first - 1) !== "of") return void 0;
  const word = wordAt(phrase3, first - 2);
  if (word === "half" && sense.kind !== "plain") return void 0;
  if (!/^(?:end|start|beginning|middle|close|outset|rest|remainder|whole|most|much|part|half)$/.test(word))
    return void 0;
  const which = wordAt(phrase3, first - 3);
  const isQualified = word === "part" ? /^(?:latter|early|first|later|last|better|second)$/.test(which) : /^(?:very|tail)$/.test(which);
  return withThe(phrase3, first - (isQualified ? 3 : 2));
};
var stage = ({ phrase: phrase3, first, sense }) => {
  const word = wordAt(phrase3, first - 1);
  const before6 = wordAt(phrase3, first - 2);
  if (word === "-" && before6 === "mid") return withThe(phrase3, first - 2);
  if (!/^(?:early|late|later|earlier|mid|middle)$/.test(word) || isClock(sense)) return void 0;
  if (word === "late" && before6 === "the" && sense.kind === "shift") return void 0;
  return withThe(phrase3, first - (before6 === "very" ? 2 : 1));
};
var stageOn = ({ phrase: phrase3, first, sense }) => {
  const word = wordAt(phrase3, first - 1);
  const before6 = wordAt(phrase3, first - 2);
  if (word !== "on" && word !== "in") return void 0;
  if (/^(?:early|late)$/.test(before6)) return first - 2;
  return /^(?:later|earlier)$/.test(before6) && sense.kind !== "time" && sense.kind !== "plain" ? first - 2 : void 0;
};
var named = ({ phrase: phrase3, first, sense }) => {
  const word = wordAt(phrase3, first - 1);
  if (word === "year" && sense.kind === "fixed" && wordAt(phrase3, first - 2) === "the") return first - 2;
  const month3 = word === "of" && wordAt(phrase3, first - 2) === "month" && sense.kind === "part" && sense.unit === "month";
  return month3 ? withThe(phrase3, first - 2) : void 0;
};
var parts = [portion, stage, stageOn, named];
function partOf(place2) {
  let { first } = place2;
  for (let step = 0; step < 3; step++) {
    let wider;
    for (const part2 of parts) wider ??= part2({ ...place2, first });
    if (wider === void 0 || wider < place2.from) break;
    first = wider;
  }
  if (first > place2.from && wordAt(place2.phrase, first - 1) === "the" && takesThe(place2)) return first - 1;
  return first;
}
var notNoun = /^(?:and|or|to|of|in|on|at|by|for|from|with|as|but|when|while|after|before|was|were|is|are|had|has|have|he|she|it|they|the|a|an|until|since|this|that|which|who|will|would)$/;
function takesThe({ phrase: phrase3, last, sense }) {
  if (sense.kind !== "part" || sense.lean !== void 0) return false;
  if (sense.unit === "season" && sense.of) return true;
  const next = phrase3.tokens[last];
  if (next?.kind === "word" && !notNoun.test(next.lower) && !/^'|.ed$/.test(next.lower)) return false;
  return sense.unit === "day" || sense.unit === "weekday" || sense.unit === "season";
}

// source/reading/dates/repair.ts
function repaired(phrase3, readings) {
  if (readings.length === 0) return [];
  const joined4 = nested(phrase3, withShortEnds(phrase3, withoutOverlaps(readings)));
  const wide = [];
  for (const reading6 of joined4) {
    if (isTime(phrase3, reading6)) wide.push(widened(phrase3, reading6, wide.at(-1)?.last ?? 0));
  }
  return shared(phrase3, wide);
}

// source/reading/dates/amount.ts
var adjectives = new Set(
  "consecutive straight more full whole long short extra additional successive further calendar business working trading brutal solid further".split(
    " "
  )
);
var fewWords = /* @__PURE__ */ new Set(["several", "few", "many", "some", "various", "multiple"]);
var scores = /* @__PURE__ */ new Set(["tens", "dozens", "hundreds", "thousands", "scores", "couple", "handful", "number"]);
function amountBefore(phrase3, unit) {
  const hyphen = wordAt(phrase3, unit - 1) === "-" && !phrase3.tokens[unit - 2]?.spaced;
  let end = hyphen ? unit - 1 : unit;
  if (!hyphen && (adjectives.has(wordAt(phrase3, end - 1)) || isQuality(phrase3, end - 1))) end--;
  const numeral = countBefore(phrase3, end);
  if (numeral) return { first: lowerEnd(phrase3, numeral.first), count: numeral.count, hyphen };
  const before6 = wordAt(phrase3, end - 1);
  if (before6 === "a" || before6 === "an" || before6 === "another") return { first: end - 1, count: 1, hyphen };
  if (fewWords.has(before6)) {
    const article = before6 === "few" && wordAt(phrase3, end - 2) === "a";
    return { first: end - (article ? 2 : 1), count: "X", hyphen };
  }
  if (before6 === "of" && scores.has(wordAt(phrase3, end - 2))) {
    const article = wordAt(phrase3, end - 3) === "a" ? 1 : 0;
    return { first: end - 2 - article, count: wordAt(phrase3, end - 2) === "couple" ? 2 : "X", hyphen };
  }
  return void 0;
}
function lengthValue(count, letter) {
  const time2 = letter.startsWith("T");
  return `P${time2 ? "T" : ""}${count}${time2 ? letter.slice(1) : letter}`;
}
function isQuality(phrase3, index) {
  const token = phrase3.tokens[index];
  if (token?.kind !== "word" || token.text !== token.lower || phrase3.ends[index + 1]) return false;
  if (phrase3.lexemes[index] || !phrase3.words[index + 1]?.endsWith("s") || !phrase3.ends[index]) return false;
  return token.lower.length > 3 && !/(?:s|people|children|women|percent|cent|from|with|over|and|that|this)$/.test(token.lower);
}
function lowerEnd(phrase3, first) {
  if (!/^(?:to|or|-)$/.test(wordAt(phrase3, first - 1))) return first;
  const lower = countBefore(phrase3, first - 1);
  if (lower === void 0 || lower.numeral.exponent > 0) return first;
  return /^(?:from|between|in|on|at|by)$/.test(wordAt(phrase3, lower.first - 1)) || phrase3.lexemes[lower.first - 1]?.kind === "month" ? first : lower.first;
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
function unitAt(phrase3, index) {
  const lexeme = phrase3.lexemes[index];
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
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    const hyphen = wordAt(phrase3, index + 1) === "-" ? 1 : 0;
    if (!unit || wordAt(phrase3, index + 1 + hyphen) !== "old") return void 0;
    const amount = amountBefore(phrase3, index);
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
var campaign2 = {
  triggers: ["=season"],
  read(phrase3, index) {
    const amount = amounts2.get(wordAt(phrase3, index - 1));
    if (amount === void 0) return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "campaign", amount } };
  }
};

// source/reading/dates/rules/century.ts
var century = {
  triggers: ["unit"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    if (word !== "century" && word !== "centuries" && word !== "millennium") return void 0;
    const hyphen = wordAt(phrase3, index - 1) === "-";
    const rank2 = rankBefore(phrase3, hyphen ? index - 1 : index);
    if (rank2 === void 0 || rank2.rank > 30) return void 0;
    const next = wordAt(phrase3, index + 1);
    const bc = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(next);
    const ad = /^(?:ad|ce|a\.d\.)$/.test(next);
    const the = wordAt(phrase3, rank2.first - 1) === "the" && !hyphen;
    return {
      first: the ? rank2.first - 1 : rank2.first,
      last: bc || ad ? index + 2 : index + 1,
      sense: {
        kind: "fixed",
        point: { unit: word === "millennium" ? "millennium" : "century", index: bc ? -rank2.rank : rank2.rank - 1 }
      }
    };
  }
};

// source/reading/dates/rules/clock.ts
var clock = {
  triggers: ["number", "=a.m.", "=p.m.", "=o'clock", "=past", "=in"],
  read(phrase3, index) {
    const { kind, lower } = phrase3.tokens[index];
    if (lower === "past") return parted(phrase3, index);
    if (lower === "in") return ofDaypart(phrase3, index);
    if (kind === "word") {
      const words8 = phrase3.ends[index];
      return words8?.form === "words" ? told(phrase3, words8.first - phrase3.offset) : void 0;
    }
    const before6 = phrase3.tokens[index - 1];
    if (before6 && !before6.spaced && /^[:./]$/.test(before6.text)) return void 0;
    return military(phrase3, index) ?? told(phrase3, index);
  }
};
function told(phrase3, index) {
  const found2 = clockAt(phrase3, index);
  if (found2 === void 0) return void 0;
  const { text, last } = withZone(phrase3, found2);
  return { first: index, last, sense: { kind: "time", text } };
}
function military(phrase3, index) {
  const figures = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(phrase3, index));
  if (!figures) return void 0;
  const hours = /^(?:hours|hrs)$/.test(wordAt(phrase3, index + 1)) ? index + 2 : index + 1;
  if (zoneAfter(phrase3, hours) === index + 1) return void 0;
  const { text, last } = withZone(phrase3, { text: `T${figures[1]}:${figures[2]}`, last: hours });
  return { first: index, last, sense: { kind: "time", text } };
}
var minutesPast = /* @__PURE__ */ new Map([
  ["half", 30],
  ["quarter", 15]
]);
function parted(phrase3, index) {
  const minutes = minutesPast.get(wordAt(phrase3, index - 1));
  const hour = phrase3.begins[index + 1];
  if (minutes === void 0 || hour === void 0 || hour.ordinal || !/^\d\d?$/.test(hour.digits)) return void 0;
  if (Number(hour.digits) > 12) return void 0;
  const article = wordAt(phrase3, index - 2) === "a" ? 2 : 1;
  return {
    first: index - article,
    last: hour.last - phrase3.offset,
    sense: { kind: "time", text: clockText(Number(hour.digits), minutes) }
  };
}
function ofDaypart(phrase3, index) {
  const part2 = phrase3.lexemes[index + 2];
  if (part2?.kind !== "daypart" || part2.plural || wordAt(phrase3, index + 1) !== "the") return void 0;
  const words8 = phrase3.ends[index];
  const digits2 = plainNumber(phrase3, index - 1, 2);
  const hour = digits2 ?? (words8?.form === "words" && !words8.ordinal ? Number(words8.digits) : void 0);
  if (hour === void 0 || !Number.isInteger(hour) || hour < 1 || hour > 12) return void 0;
  const first = digits2 === void 0 ? words8.first - phrase3.offset : index - 1;
  if (!/^(?:at|around|about|until|by|from|nearly|almost|to|past)$/.test(wordAt(phrase3, first - 1))) return void 0;
  return { first, last: index + 3, sense: { kind: "time", text: clockText(hourOf(hour, part2.part !== "TMO") ?? hour, 0) } };
}

// source/reading/dates/rules/counted.ts
var counted = {
  triggers: ["unit"],
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    if (!unit) return void 0;
    const amount = amountBefore(phrase3, index) ?? (unit.plural ? { first: index, count: "X", hyphen: false } : void 0);
    if (amount === void 0) return void 0;
    const half2 = halfAfter(phrase3, index, amount);
    const direction = directionAt(phrase3, half2.last);
    if (direction === void 0) return void 0;
    return { first: amount.first, last: direction.last, sense: senseOf(unit.unit, half2.amount, direction) };
  }
};
function halfAfter(phrase3, index, amount) {
  const half2 = wordAt(phrase3, index + 1) === "and" && wordAt(phrase3, index + 2) === "a" && wordAt(phrase3, index + 3) === "half";
  if (!half2 || amount.count === "X") return { amount, last: index + 1 };
  return { amount: { ...amount, count: amount.count + 0.5 }, last: index + 4 };
}
function directionAt(phrase3, index) {
  const word = wordAt(phrase3, index);
  const next = wordAt(phrase3, index + 1);
  if (word === "ago") return { sign: -1, from: "published", compared: false, last: index + 1 };
  if (word === "later" || word === "afterwards" || word === "afterward")
    return { sign: 1, from: "told", compared: false, last: index + 1 };
  if (word === "earlier") return { sign: -1, from: "told", compared: true, last: index + 1 };
  if (word === "before" || word === "previously" || word === "prior") {
    if (word !== "previously" && isFollowed(phrase3, index + 1)) return void 0;
    return { sign: -1, from: "told", compared: true, last: index + 1 };
  }
  if (word === "from" && (next === "now" || next === "today"))
    return { sign: 1, from: "published", compared: false, last: index + 2 };
  if (word === "after" && next === "that") return { sign: 1, from: "told", compared: false, last: index + 2 };
  return void 0;
}
var isFollowed = (phrase3, index) => {
  const token = phrase3.tokens[index];
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
  const [finer, times2] = calendar2.unit === "decade" || calendar2.unit === "century" || calendar2.unit === "millennium" ? ["year", { decade: 10, century: 100, millennium: 1e3 }[calendar2.unit]] : [calendar2.unit, calendar2.times];
  const total = amount.count * times2 * direction.sign;
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
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "month" || !isCapital(phrase3, index)) return void 0;
    if (/^(?:street|road|avenue|square|close)$/.test(wordAt(phrase3, index + 1)) && isCapital(phrase3, index + 1))
      return void 0;
    const next = index + (isAbbreviated(phrase3, index) ? 2 : 1);
    const before6 = dayBefore2(phrase3, index);
    if (before6 && before6.day <= lengths2[lexeme.month - 1]) {
      return reading(before6.first, next, lexeme.month, before6.day);
    }
    const after4 = dayAfter2(phrase3, next);
    if (after4 && after4.day <= lengths2[lexeme.month - 1]) return reading(index, after4.last, lexeme.month, after4.day);
    return void 0;
  }
};
var reading = (first, last, month3, day) => {
  const of = { kind: "part", unit: "month", number: month3 };
  return { first, last, sense: { kind: "part", unit: "day", number: day, of } };
};
function dayBefore2(phrase3, index) {
  const of = wordAt(phrase3, index - 1) === "of";
  const end = of ? index - 1 : index;
  const rank2 = rankBefore(phrase3, end);
  if (rank2 && (of || /\d/.test(wordAt(phrase3, rank2.first))) && rank2.rank <= 31) {
    const the = wordAt(phrase3, rank2.first - 1) === "the";
    return { day: rank2.rank, first: the ? rank2.first - 1 : rank2.first };
  }
  const day = plainNumber(phrase3, index - 1, 2);
  if (day === void 0 || day < 1 || day > 31) return void 0;
  const glue = wordAt(phrase3, index - 2);
  if (/^[$£€.:]$/.test(glue) && !phrase3.tokens[index - 2].spaced) return void 0;
  return { day, first: index - 1 };
}
function dayAfter2(phrase3, index) {
  const the = wordAt(phrase3, index) === "the";
  const rank2 = rankAt(phrase3, the ? index + 1 : index);
  if (rank2 && rank2.rank <= 31 && /\d/.test(wordAt(phrase3, the ? index + 1 : index)))
    return { day: rank2.rank, last: rank2.last };
  const day = plainNumber(phrase3, index, 2);
  if (the || day === void 0 || day < 1 || day > 31) return void 0;
  const next = phrase3.tokens[index + 1];
  const glued = !phrase3.tokens[index].spaced;
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
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "daypart" || lexeme.plural) return void 0;
    const last = wordAt(phrase3, index + 1) === "hours" ? index + 2 : index + 1;
    const lead = led.get(wordAt(phrase3, index - 1));
    const article = /^(?:the|that)$/.test(wordAt(phrase3, index - 2));
    if (lead && (article || !lead.article)) {
      const { lean, shift } = lead;
      const sense = { kind: "time", text: lexeme.part, lean, ...shift !== void 0 && { shift } };
      return { first: index - (lead.article ? 2 : 1), last, sense };
    }
    return isCapital(phrase3, index) && !phrase3.tokens[index].first ? void 0 : alone(phrase3, index, last, lexeme.part);
  }
};
function alone(phrase3, index, last, text) {
  const before6 = wordAt(phrase3, index - 1);
  const preposition = /^(?:in|during|through|on|into|throughout|for|over)$/.test(wordAt(phrase3, index - 2));
  const of = wordAt(phrase3, last) === "of";
  const the = before6 === "the" && (preposition || of);
  const single = /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)$/.test(wordAt(phrase3, index));
  const isTime3 = the && !of || single || /^(?:early|late|mid|-)$/.test(before6);
  return { first: the ? index - 1 : index, last, sense: { kind: "time", text }, ...!isTime3 && { weak: true } };
}

// source/reading/dates/rules/decade.ts
var decade = {
  triggers: ["number", "decade"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind === "decade") {
      const leads5 = /^(?:the|early|late|mid|-)$/.test(wordAt(phrase3, index - 1));
      return leads5 || isCapital(phrase3, index) ? reading2(phrase3, index, index + 1, { unit: "decade", index: 190 + lexeme.decade }) : void 0;
    }
    const plural2 = wordAt(phrase3, index + 1);
    if (phrase3.tokens[index].spaced || !/^'?s$/.test(plural2)) return void 0;
    const year2 = yearNumber(phrase3, index);
    if (year2 !== void 0) {
      if (year2 % 100 === 0 && year2 < 1900)
        return reading2(phrase3, index, index + 2, { unit: "century", index: year2 / 100 });
      return year2 % 10 === 0 ? reading2(phrase3, index, index + 2, { unit: "decade", index: year2 / 10 }) : void 0;
    }
    const short = plainNumber(phrase3, index, 2);
    if (short === void 0 || short % 10 !== 0 || plural2 !== "s") return void 0;
    const quoted2 = wordAt(phrase3, index - 1) === "'";
    const the = wordAt(phrase3, quoted2 ? index - 2 : index - 1);
    const led2 = the === "-" ? /^(?:mid|early|late|\d+s)$/.test(wordAt(phrase3, index - 2)) : /^(?:the|early|late|mid|and)$/.test(the);
    if (!quoted2 && !led2) return void 0;
    return reading2(phrase3, quoted2 ? index - 1 : index, index + 2, {
      unit: "decade",
      index: short / 10 + (short < 20 ? 200 : 190)
    });
  }
};
function reading2(phrase3, first, last, point2) {
  const the = wordAt(phrase3, first - 1) === "the";
  return { first: the ? first - 1 : first, last, sense: { kind: "fixed", point: point2 } };
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
  read(phrase3, index) {
    const amount = days.get(phrase3.words[index]);
    if (isCapital(phrase3, index) && isCapital(phrase3, index - 1) && index > 0 && phrase3.tokens[index - 1].kind === "word")
      return void 0;
    const side = wordAt(phrase3, index - 1);
    if (wordAt(phrase3, index - 2) === "day" && (side === "after" || side === "before")) {
      const the = wordAt(phrase3, index - 3) === "the";
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
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    if (!unit || unit.plural) return void 0;
    const calendar2 = calendarUnit(unit.unit);
    if (calendar2 === void 0 || calendar2.unit === "half") return void 0;
    return counted2(phrase3, index, calendar2.unit) ?? besides(phrase3, index, calendar2.unit) ?? current(phrase3, index, calendar2.unit);
  }
};
function counted2(phrase3, index, unit) {
  const adjective = /^(?:calendar|whole|entire|full|very)$/.test(wordAt(phrase3, index - 1)) ? 1 : 0;
  const word = wordAt(phrase3, index - 1 - adjective);
  const count = counts.get(word);
  if (count === void 0) return void 0;
  let first = index - 1 - adjective;
  const before6 = wordAt(phrase3, first - 1);
  const article = /^(?:the|this|that|its|their|his|her)$/.test(before6);
  if (article && !/^(?:its|their|his|her)$/.test(before6)) first--;
  if (word === "last" && article && unit !== "quarter") {
    return void 0;
  }
  if ((word === "same" || word === "following" || word === "previous") && !article && word === "same") return void 0;
  if (word === "next" && article && (unit === "decade" || unit === "century")) return void 0;
  const told2 = word === "next" && before6 === "the" || word === "same" && before6 !== "";
  if (word === "same" && !told2) return void 0;
  const pointUnit = unit;
  if (word === "same") return { first, last: index + 1, sense: { kind: "same", unit: pointUnit } };
  if (word === "this" && pointUnit === "weekend")
    return { first, last: index + 1, sense: { kind: "part", unit: "weekend", number: 1 } };
  if (word === "this" && pointUnit === "day") return { first, last: index + 1, sense: { kind: "same", unit: "day" } };
  if (word === "next" && before6 === "this") first = index - 1 - adjective;
  return {
    first,
    last: index + 1,
    sense: { kind: "shift", unit: pointUnit, amount: count.amount, from: told2 ? "told" : count.from }
  };
}
function besides(phrase3, index, unit) {
  if (wordAt(phrase3, index - 1) !== "the") return void 0;
  const side = wordAt(phrase3, index + 1);
  const next = wordAt(phrase3, index + 2);
  const pointUnit = unit;
  if (/^(?:before|after)$/.test(side) && (next === "last" || next === "next")) {
    const amount2 = (next === "last" ? -1 : 1) + (side === "before" ? -1 : 1);
    return { first: index - 1, last: index + 3, sense: { kind: "shift", unit: pointUnit, amount: amount2, from: "published" } };
  }
  if (side !== "before" && side !== "after" && side !== "prior" && side !== "earlier") return void 0;
  if (phrase3.tokens[index + 2]?.kind === "word" && !/^(?:and|but|when|as|to|by|in|at|with|because|while|or|for|on|from|he|she|they|it|was|had|were)$/.test(next)) {
    return void 0;
  }
  const amount = side === "after" ? 1 : -1;
  return { first: index - 1, last: index + 2, sense: { kind: "shift", unit: pointUnit, amount, from: "told" } };
}
function current(phrase3, index, unit) {
  const latest = wordAt(phrase3, index - 1) === "latest" ? 2 : 1;
  if (unit === "quarter" && wordAt(phrase3, index - latest) === "the" && (latest === 2 || /^(?:in|for|during)$/.test(wordAt(phrase3, index - 2)))) {
    if (wordAt(phrase3, index + 1) === "of") return void 0;
    return { first: index - latest, last: index + 1, sense: { kind: "same", unit: "quarter" } };
  }
  if (wordAt(phrase3, index - 1) !== "the" || unit === "weekend" || unit === "quarter") {
    if (unit !== "weekend" || wordAt(phrase3, index - 1) !== "the") return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "part", unit: "weekend", number: 1 } };
  }
  const of = wordAt(phrase3, index - 2);
  const place2 = wordAt(phrase3, index - 3);
  const part2 = of === "of" && /^(?:end|start|beginning|middle|rest|remainder|half|quarter|turn|course|part|most|much)$/.test(place2);
  const later = of === "in" && /^(?:early|earlier|late|later)$/.test(place2);
  if (!part2 && !later) return void 0;
  if (place2 === "turn") return void 0;
  if (unit === "day") return void 0;
  const next = wordAt(phrase3, index + 1);
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
  read(phrase3, index) {
    const number2 = plainNumber(phrase3, index, 3);
    if (number2 === void 0 || number2 < 100 || !isEnded(phrase3, index)) return void 0;
    if (phrase3.lexemes[index - 1]?.kind === "month" && plainNumber(phrase3, index - 2, 2) !== void 0) {
      return { first: index, last: index + 1, sense: { kind: "fixed", point: pointOfYear(number2) } };
    }
    if (!isLed(phrase3, index)) return void 0;
    return { first: index, last: index + 1, sense: { kind: "part", unit: "year", number: number2 } };
  }
};
var isYearLike = (phrase3, index) => plainNumber(phrase3, index, 3) !== void 0;
function isLed(phrase3, index) {
  const before6 = wordAt(phrase3, index - 1);
  if (/^(?:in|since|by|until|circa|year)$/.test(before6)) return true;
  if (before6 === "(") return /^[)-]$/.test(wordAt(phrase3, index + 1));
  if (before6 === ".") return /^(?:c|ca)$/.test(wordAt(phrase3, index - 2));
  if (/^(?:from|between)$/.test(before6)) return isYearLike(phrase3, index + 2);
  return /^(?:-|to|and|or)$/.test(before6) && isYearLike(phrase3, index - 2) && isLed(phrase3, index - 2);
}
function isEnded(phrase3, index) {
  const next = phrase3.tokens[index + 1];
  if (next === void 0) return true;
  if (!phrase3.tokens[index].spaced && /^[%:]$/.test(next.text)) return false;
  return next.kind === "punctuation" || /^(?:the|he|she|it|they|and|or|to|when|after|as|by|with|a|his|her|at|in|until|but|while|was|were)$/.test(next.lower);
}

// source/reading/dates/rules/era.ts
var before = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/;
var after = /^(?:ad|ce|a\.d\.|c\.e\.)$/;
var era2 = {
  triggers: ["number"],
  read(phrase3, index) {
    const number2 = Number(phrase3.tokens[index].text.replace(",", ""));
    if (!Number.isInteger(number2) || number2 < 1 || number2 > 9999) return void 0;
    const next = wordAt(phrase3, index + 1);
    if (before.test(next)) {
      return { first: index, last: index + 2, sense: { kind: "fixed", point: pointOfYear(1 - number2) } };
    }
    if (plainNumber(phrase3, index, 4) === void 0) return void 0;
    const ahead = /^(?:ad|a\.d\.)$/.test(wordAt(phrase3, index - 1)) ? index - 1 : index;
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
var pad4 = (value) => String(value).padStart(2, "0");
var every = {
  triggers: ["=every", "=each", "=alternate"],
  read(phrase3, index) {
    const rank2 = rankAt(phrase3, index + 1);
    const other = wordAt(phrase3, index + 1) === "other";
    const single = wordAt(phrase3, index + 1) === "single";
    const place2 = rank2?.last ?? (other || single ? index + 2 : index + 1);
    const lexeme = phrase3.lexemes[place2];
    if (lexeme?.kind === "unit") {
      const count = rank2?.rank ?? (other ? 2 : 1);
      if (lexeme.unit === "half" || lexeme.unit === "second" || lexeme.plural) return counted3(phrase3, index);
      return set(index, place2 + 1, lengthValue(count, letters[lexeme.unit]));
    }
    if (lexeme?.kind === "weekday") return set(index, place2 + 1, `XXXX-WXX-${lexeme.weekday}`);
    if (lexeme?.kind === "season") return set(index, place2 + 1, `XXXX-${["SP", "SU", "FA", "WI"][lexeme.season]}`);
    if (lexeme?.kind === "daypart") return set(index, place2 + 1, `XXXX-XX-XX${lexeme.part}`);
    if (lexeme?.kind !== "month") return counted3(phrase3, index);
    const day = plainNumber(phrase3, place2 + 1, 2);
    if (day !== void 0 && day <= 31) return set(index, place2 + 2, `XXXX-${pad4(lexeme.month)}-${pad4(day)}`);
    return set(index, place2 + 1, `XXXX-${pad4(lexeme.month)}`);
  }
};
function counted3(phrase3, index) {
  for (let place2 = index + 2; place2 <= index + 4; place2++) {
    const unit = unitAt(phrase3, place2);
    if (unit === void 0) continue;
    const amount = amountBefore(phrase3, place2);
    if (amount?.first !== index + 1) return void 0;
    return set(index, place2 + 1, lengthValue(amount.count, letters[unit.unit]));
  }
  return void 0;
}

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
function leanBefore(phrase3, index) {
  const word = wordAt(phrase3, index - 1);
  const lean = leans.get(word);
  if (lean === void 0) return void 0;
  const before6 = wordAt(phrase3, index - 2);
  if (word === "past" && before6 !== "this" && before6 !== "the") return void 0;
  const article = /^(?:the|this)$/.test(before6) && word !== "this" && word !== "that";
  return { lean, first: index - (article ? 2 : 1), word };
}

// source/reading/dates/rules/feast.ts
var byFirst = /* @__PURE__ */ new Map();
for (const name2 of Object.keys(feasts)) {
  const words8 = name2.replace(/'s?/g, " $&").replace(/s '/g, "s '").split(/\s+/).filter(Boolean).flatMap((word) => /^[a-z]+\.$/.test(word) ? [word.slice(0, -1), "."] : [word]);
  const first = words8[0];
  byFirst.set(
    first,
    [...byFirst.get(first) ?? [], { name: name2, words: words8 }].sort((a, b) => b.words.length - a.words.length)
  );
}
var feast = {
  triggers: [...byFirst.keys()].map((word) => `=${word}`),
  read(phrase3, index) {
    if (!isCapital(phrase3, index)) return void 0;
    for (const { name: name2, words: words8 } of byFirst.get(phrase3.words[index]) ?? []) {
      if (!words8.every((word, place2) => wordAt(phrase3, index + place2) === word)) continue;
      const last = index + words8.length;
      if (name2 === "new year" && wordAt(phrase3, index - 1) === "the" && !isCapital(phrase3, index + 1)) return void 0;
      if (/^(?:island|monday|rising|carol|tree|market)$/.test(wordAt(phrase3, last)) && isCapital(phrase3, last))
        return void 0;
      const lean = leanBefore(phrase3, index);
      return { first: lean?.first ?? index, last, sense: { kind: "feast", feast: name2, ...lean && { lean: lean.lean } } };
    }
    return void 0;
  }
};

// source/reading/dates/rules/fiscal.ts
var fiscal = {
  triggers: ["=fiscal", "=financial", "=fy", "=full"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    if (word === "full") return wholeYear(phrase3, index);
    const hasYear = wordAt(phrase3, index + 1) === "year";
    const last = hasYear ? index + 2 : index + 1;
    const number2 = yearNumber(phrase3, last);
    if (number2 !== void 0) return numbered(phrase3, index, last, number2);
    const short = plainNumber(phrase3, index + 1, 2);
    if (word === "fy" && short !== void 0) return reading3(index, index + 2, { ends: 2e3 + short });
    if (word === "fy") return void 0;
    return (hasYear ? spanning(phrase3, index) : void 0) ?? relative(phrase3, index, last, word, hasYear);
  }
};
function wholeYear(phrase3, index) {
  const isSaid3 = wordAt(phrase3, index - 1) === "the" && /^(?:for|in|over)$/.test(wordAt(phrase3, index - 2));
  if (!isSaid3 || wordAt(phrase3, index + 1) !== "year" || isFollowed2(phrase3, index + 2)) return void 0;
  return reading3(index - 1, index + 2, { full: true });
}
function shortEnd(phrase3, last, from) {
  const end = plainNumber(phrase3, last + 1, 2);
  return /^[-/]$/.test(wordAt(phrase3, last)) && end === (from + 1) % 100;
}
function numbered(phrase3, index, place2, number2) {
  const first = withThe2(phrase3, index);
  if (shortEnd(phrase3, place2 + 1, number2)) return reading3(first, place2 + 3, { ends: number2 + 1, label: number2 });
  return reading3(first, place2 + 1, { ends: number2 });
}
function spanning(phrase3, index) {
  const from = yearNumber(phrase3, index - 3);
  if (from === void 0 || !shortEnd(phrase3, index - 2, from)) return void 0;
  return reading3(withThe2(phrase3, index - 3), index + 2, { ends: from + 1, label: from });
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
function relative(phrase3, index, last, word, hasYear) {
  const lead = wordAt(phrase3, index - 1);
  if (lead === "full" && wordAt(phrase3, index - 2) === "the" && !isFollowed2(phrase3, last)) {
    return reading3(index - 2, last, { full: true });
  }
  const amount = amounts3.get(lead) ?? (lead === "the" && hasYear ? 0 : void 0);
  if (amount === void 0 || !hasYear && (word === "financial" || isFollowed2(phrase3, last))) return void 0;
  if (lead === "the") {
    return wordAt(phrase3, index - 2) === "of" ? reading3(index - 1, last, { amount }) : void 0;
  }
  return reading3(withThe2(phrase3, index - 1), last, { amount });
}
var isFollowed2 = (phrase3, index) => phrase3.tokens[index]?.kind === "word" && !/^(?:and|to|in|on|by|but|as|the|is|was|were|would|will|has|had|'s)$/.test(wordAt(phrase3, index));
var withThe2 = (phrase3, first) => wordAt(phrase3, first - 1) === "the" ? first - 1 : first;
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
  read(phrase3, index) {
    if (isCapital(phrase3, index) && (!phrase3.tokens[index].first || isCapital(phrase3, index + 1))) return void 0;
    if (wordAt(phrase3, index - 1) === "-" || wordAt(phrase3, index + 1) === "-") return void 0;
    return set(index, index + 1, adverbs.get(phrase3.words[index]));
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
  read(phrase3, index) {
    if (!/^(?:at|on|the|in)$/.test(wordAt(phrase3, index - 1))) return void 0;
    return set(index, index + 1, plurals.get(phrase3.words[index]));
  }
};

// source/reading/dates/rules/half.ts
var half = {
  triggers: ["unit", "=h"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    const number2 = wordAt(phrase3, index + 1);
    if (word === "h") {
      if (!/^[12]$/.test(number2) || phrase3.tokens[index].spaced) return void 0;
      return { first: index, last: index + 2, sense: { kind: "part", unit: "half", number: Number(number2) } };
    }
    if (word !== "half") return void 0;
    const hyphen = wordAt(phrase3, index - 1) === "-";
    const rank2 = rankBefore(phrase3, hyphen ? index - 1 : index);
    const latter = wordAt(phrase3, index - 1) === "latter" ? { rank: 2, first: index - 1 } : void 0;
    const found2 = rank2 ?? latter;
    if (found2 === void 0 || found2.rank > 2) return void 0;
    const ofYear = /^(?:of|in)$/.test(number2) && /^(?:the|this|last|next|that|fiscal|fy|fy\d\d|[12]\d{3}|\d{4})$/.test(wordAt(phrase3, index + 2));
    const money2 = /^(?:profit|profits|revenue|revenues|earnings|sales|results|loss|losses|net|operating|pretax|figures|output)$/;
    if (!ofYear && !money2.test(number2) && !isBusiness(phrase3, index)) return void 0;
    const the = wordAt(phrase3, found2.first - 1) === "the" && !money2.test(number2);
    return {
      first: the ? found2.first - 1 : found2.first,
      last: index + 1,
      sense: { kind: "part", unit: "half", number: found2.rank },
      ...ofYear && !/^(?:this|last|next|\d{4})$/.test(wordAt(phrase3, index + 2)) && { weak: true }
    };
  }
};
var business = /^(?:%|percent|profit|profits|revenue|revenues|earnings|sales|exports|imports|growth|gdp|output|turnover|income|investment|orders|deliveries|shipments|shares|dividend|inflation|economy|trade)$/;
function isBusiness(phrase3, index) {
  for (let place2 = Math.max(0, index - 25); place2 < index + 12; place2++)
    if (business.test(wordAt(phrase3, place2))) return true;
  return false;
}

// source/reading/dates/rules/iso.ts
var iso = {
  triggers: ["number"],
  read(phrase3, index) {
    const year2 = yearNumber(phrase3, index);
    const separator = wordAt(phrase3, index + 1);
    if (year2 === void 0 || !/^[-/]$/.test(separator) || wordAt(phrase3, index + 3) !== separator) return void 0;
    const month3 = plainNumber(phrase3, index + 2, 2);
    const day = plainNumber(phrase3, index + 4, 2);
    if (month3 === void 0 || day === void 0 || !isDay(year2, month3, day)) return void 0;
    const point2 = { kind: "fixed", point: { unit: "day", index: dayNumber(year2, month3, day) } };
    if (wordAt(phrase3, index + 5) === "t") {
      const clock2 = clockAt(phrase3, index + 6);
      if (clock2) {
        const { text, last } = withZone(phrase3, clock2);
        return { first: index, last, sense: { kind: "time", text, of: point2 } };
      }
    }
    return { first: index, last: index + 5, sense: point2 };
  }
};

// source/reading/dates/rules/length.ts
var length = {
  triggers: ["unit"],
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    const amount = unit && unit.unit !== "half" ? amountBefore(phrase3, index) : void 0;
    if (!unit || !amount || !agrees(phrase3, index, unit, amount)) return void 0;
    const { count } = amount;
    const half2 = count !== "X" && phrase3.words.slice(index + 1, index + 4).join(" ") === "and a half" ? 0.5 : 0;
    const long2 = wordAt(phrase3, index + 1) === "-" && wordAt(phrase3, index + 2) === "long";
    const weeks = unit.unit === "fortnight" ? 2 : 1;
    return {
      first: withLead(phrase3, amount),
      last: index + (half2 > 0 ? 4 : long2 ? 3 : 1),
      sense: {
        kind: "plain",
        type: "duration",
        value: wholeLength(count === "X" ? count : (count + half2) * weeks, letters[unit.unit])
      }
    };
  }
};
function agrees(phrase3, index, { unit, plural: plural2 }, { first, count, hyphen }) {
  const next = wordAt(phrase3, index + 1);
  if (isCompound(phrase3, index, first, count)) return false;
  if (next === "old" || next === "-" && wordAt(phrase3, index + 2) === "old" || wordAt(phrase3, index + 2) === "age")
    return false;
  if (count === 1 && wordAt(phrase3, first).length < 3 && next === "-") return false;
  if (unit === "second" || unit === "quarter") return plural2 && count !== "X";
  if (plural2 || hyphen || count === "X" || count <= 1) return true;
  return /^(?:an?|the)$/.test(wordAt(phrase3, first - 1)) && phrase3.tokens[index + 1]?.kind === "word";
}
var isCompound = (phrase3, index, first, count) => count === 1 && wordAt(phrase3, first) === "a" && /^(?:labou?rers?|trips?|trippers?|return|nurse|school|pupil|centre|center|care|job|shift|pass|ticket|workers?|wage|visitor|surgery|release|boy|girl|bed|spa|trader|trading|programme|program|nursery|hospital|clinic)$/.test(
  wordAt(phrase3, index + 1)
);
var leads2 = /^(?:past|last|next|coming|first|previous|following|final|opening|preceding|ensuing|latest|remaining)$/;
function isBounded(phrase3, first) {
  const numeral = phrase3.begins[first];
  if (numeral === void 0 || amountOf(numeral) === 12) return false;
  return /^(?:to|till|until|ended|ending|since)$/.test(wordAt(phrase3, numeral.last - phrase3.offset + 1));
}
function withLead(phrase3, { first }) {
  const isLed2 = leads2.test(wordAt(phrase3, first - 1));
  const from = isLed2 ? first - 1 : first;
  const article = /^(?:the|these|those)$/.test(wordAt(phrase3, from - 1)) || isLed2 && wordAt(phrase3, from - 1) === "this";
  return article && (isLed2 || isBounded(phrase3, first)) ? from - 1 : from;
}

// source/reading/dates/rules/month.ts
var prepositions = new Set(
  "in since until till by from to through during of and or between before after for around late early mid last next this that each every late - this following previous until throughout".split(
    " "
  )
);
var month = {
  triggers: ["month"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "month" || !isCapital(phrase3, index)) return void 0;
    const last = index + (isAbbreviated(phrase3, index) ? 2 : 1);
    const lean = leanBefore(phrase3, index);
    const hasYear = yearNumber(phrase3, last) !== void 0;
    const isShort2 = phrase3.words[index].length === 3 && lexeme.month !== 5;
    if (!hasYear && last === index + 1) {
      const isDoubtful = isShort2 || lexeme.also === true;
      if (isDoubtful && (!isSaid(phrase3, index, lean !== void 0) || isName(phrase3, index))) return void 0;
    }
    const sense = { kind: "part", unit: "month", number: lexeme.month, ...lean && { lean: lean.lean } };
    return { first: lean?.first ?? index, last, sense };
  }
};
function isSaid(phrase3, index, isLed2) {
  const before6 = wordAt(phrase3, index - 1);
  const next = wordAt(phrase3, index + 1);
  if (isLed2 || prepositions.has(before6) || /^[(,]$/.test(before6)) return true;
  if (before6 === "the") return !/^(?:on|of|for|to|is|was|family|brothers|sisters|government)$/.test(next);
  return phrase3.tokens[index].first && (next === "," || next === "'s" && wordAt(phrase3, index) !== "may");
}
function isName(phrase3, index) {
  if (!isCapital(phrase3, index + 1) || !phrase3.tokens[index].spaced || wordAt(phrase3, index + 1).length < 2)
    return false;
  if (/^(?:street|road|avenue|square)$/.test(wordAt(phrase3, index + 1))) return true;
  const kind = phrase3.lexemes[index + 1]?.kind;
  return kind !== "month" && kind !== "weekday" && !/^(?:in|of)$/.test(wordAt(phrase3, index - 1));
}

// source/reading/dates/rules/night.ts
var night = {
  triggers: ["=tonight", "=overnight", "=hours", "=light"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    if (word === "tonight") return { first: index, last: index + 1, sense: { kind: "time", text: "TNI", lean: "this" } };
    if (word === "overnight") return { first: index, last: index + 1, sense: { kind: "time", text: "TNI", shift: -1 } };
    if (word === "light") {
      const isFirst2 = wordAt(phrase3, index - 1) === "first" && wordAt(phrase3, index - 2) === "at";
      return isFirst2 ? { first: index - 1, last: index + 1, sense: { kind: "time", text: "TMO" } } : void 0;
    }
    const early = /^(?:early|small|wee)$/.test(wordAt(phrase3, index - 1)) && wordAt(phrase3, index - 2) === "the";
    return early ? { first: index - 2, last: index + 1, sense: { kind: "time", text: "TMO" } } : void 0;
  }
};

// source/reading/dates/rules/nights.ts
var nights = {
  triggers: ["=nights", "=mornings", "=afternoons", "=evenings"],
  read(phrase3, index) {
    const amount = amountBefore(phrase3, index);
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
  read(phrase3, index) {
    if (wordAt(phrase3, index) !== "9" || wordAt(phrase3, index + 1) !== "/" || wordAt(phrase3, index + 2) !== "11")
      return void 0;
    if (phrase3.tokens[index].spaced || phrase3.tokens[index + 1].spaced || wordAt(phrase3, index + 3) === "/")
      return void 0;
    return { first: index, last: index + 3, sense: { kind: "fixed", point: { unit: "day", index: dayNumber(2001, 9, 11) } } };
  }
};

// source/reading/dates/rules/noon.ts
var noon = {
  triggers: ["=noon", "=midnight", "=midday"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    if (wordAt(phrase3, index - 1) === "-") return void 0;
    return { first: index, last: index + 1, sense: { kind: "time", text: word === "midnight" ? "T00:00" : "T12:00" } };
  }
};

// source/reading/dates/rules/nth-of-month.ts
var nthOfMonth = {
  triggers: ["weekday", "unit"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    const month3 = phrase3.lexemes[index + 2];
    const isWeek = lexeme?.kind === "unit" && lexeme.unit === "week" && !lexeme.plural;
    if (!isWeek && lexeme?.kind !== "weekday") return void 0;
    if (month3?.kind !== "month" || !/^(?:of|in)$/.test(wordAt(phrase3, index + 1))) return void 0;
    const rank2 = rankBefore(phrase3, index);
    const nth2 = wordAt(phrase3, index - 1) === "last" ? { rank: -1, first: index - 1 } : rank2;
    if (nth2 === void 0 || nth2.rank > 4) return void 0;
    const the = wordAt(phrase3, nth2.first - 1) === "the" ? 1 : 0;
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
  read(phrase3, index) {
    const rank2 = rankAt(phrase3, index);
    if (rank2 === void 0 || rank2.rank > 31 || !/^\d/.test(wordAt(phrase3, index))) return void 0;
    if (wordAt(phrase3, index - 1) !== "the") return void 0;
    const sense = { kind: "part", unit: "day", number: rank2.rank };
    const next = wordAt(phrase3, rank2.last);
    const ofMonth = next === "of" && /month$/.test(`${wordAt(phrase3, rank2.last + 1)} ${wordAt(phrase3, rank2.last + 2)}`);
    if (next === "of" && !ofMonth) return void 0;
    if (/^(?:every|each)$/.test(wordAt(phrase3, rank2.last + 1))) return void 0;
    if (!ofMonth && !prepositions2.has(wordAt(phrase3, index - 2))) return void 0;
    if (!ofMonth && phrase3.tokens[rank2.last]?.kind === "word" && !/^(?:and|to|or|as|when|after|in|but|until|for|with|at)$/.test(next))
      return void 0;
    return { first: index - 1, last: rank2.last, sense };
  }
};

// source/reading/dates/rules/quarter.ts
var quarterMonths = /^(?:january|jan|april|apr|july|jul|october|oct)$/;
var quarter = {
  triggers: ["unit", "=q", "=profit", "=net", "=sales", "=revenue", "=results", "=earnings", "=period"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    if (word === "q") {
      const number2 = /^[1-4]$/.test(wordAt(phrase3, index + 1)) && !phrase3.tokens[index].spaced;
      return number2 ? reading4(index, index + 2, Number(wordAt(phrase3, index + 1))) : void 0;
    }
    if (word !== "quarter") return named2(phrase3, index);
    return named2(phrase3, index) ?? ranked(phrase3, index);
  }
};
function ranked(phrase3, index) {
  const hyphen = wordAt(phrase3, index - 1) === "-";
  const calendar2 = wordAt(phrase3, index - 1) === "calendar";
  const rank2 = rankBefore(phrase3, hyphen || calendar2 ? index - 1 : index);
  const last = wordAt(phrase3, index - 1) === "final" ? { rank: 4, first: index - 1 } : void 0;
  const found2 = rank2 ?? last;
  if (found2 === void 0 || found2.rank > 4) return void 0;
  const the = wordAt(phrase3, found2.first - 1) === "the" && !hyphen;
  return reading4(the ? found2.first - 1 : found2.first, index + 1, found2.rank);
}
function named2(phrase3, index) {
  const from = phrase3.lexemes[index - 3];
  const to = phrase3.lexemes[index - 1];
  if (from?.kind !== "month" || to?.kind !== "month" || to.month !== from.month + 2) return void 0;
  if (!quarterMonths.test(wordAt(phrase3, index - 3)) || !/^(?:-|to)$/.test(wordAt(phrase3, index - 2))) return void 0;
  const the = wordAt(phrase3, index - 4) === "the";
  const last = /^(?:quarter|period)$/.test(wordAt(phrase3, index)) ? index + 1 : index;
  const { sense } = reading4(index, last, (from.month + 2) / 3);
  return { first: the && last > index ? index - 4 : index - 3, last, sense: { ...sense, months: true } };
}
var reading4 = (first, last, number2) => ({ first, last, sense: { kind: "part", unit: "quarter", number: number2 } });

// source/reading/dates/rules/rate.ts
var rate = {
  triggers: ["unit"],
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    const article = wordAt(phrase3, index - 1);
    if (!unit || unit.plural || !/^(?:a|an|per|each|every)$/.test(article)) return void 0;
    const value = lengthValue(1, letters[unit.unit]);
    const before6 = wordAt(phrase3, index - 2);
    if (/^(?:once|twice|thrice)$/.test(before6)) return set(index - 2, index + 1, value);
    if (before6 === "times") {
      const numeral = phrase3.ends[index - 2];
      return set(numeral ? lowerEnd(phrase3, numeral.first - phrase3.offset) : index - 2, index + 1, value);
    }
    if (unit.unit === "half" || unit.unit === "second" || unit.unit === "quarter") return void 0;
    if (article === "per") return set(index - 1, index + 1, value);
    if (article === "every" || article === "each" || /^(?:ago|later|earlier|before|after|and)$/.test(wordAt(phrase3, index + 1)))
      return void 0;
    return isAfterAmount(phrase3, index - 1) ? set(index - 1, index + 1, value) : void 0;
  }
};
var openers = new Set(
  "in for after over than within took about of spent nearly almost during by with at is was be lasted takes take only just to as half and or every under from on through last this next that until".split(
    " "
  )
);
function isAfterAmount(phrase3, end) {
  if (openers.has(wordAt(phrase3, end - 1)) || phrase3.tokens[end - 1]?.kind === "punctuation") {
    return /^[%p]$/.test(wordAt(phrase3, end - 1));
  }
  for (let place2 = end; place2 > end - 4 && place2 > 0; place2--) {
    const numeral = phrase3.ends[place2];
    if (numeral) return !numeral.ordinal;
    if (openers.has(wordAt(phrase3, place2 - 1))) return false;
  }
  return false;
}

// source/reading/dates/rules/same.ts
var same = {
  triggers: ["=period", "=quarter", "=month", "=week", "=day", "=weekend", "=time", "=point", "=stage"],
  read(phrase3, index) {
    const word = phrase3.words[index];
    const before6 = wordAt(phrase3, index - 1);
    if (!/^(?:same|corresponding|comparable|similar|equivalent)$/.test(before6)) return void 0;
    const article = /^(?:the|that|a|this)$/.test(wordAt(phrase3, index - 2));
    const unit = word === "period" || word === "time" || word === "point" || word === "stage" ? "period" : word;
    const sense = { kind: "same", unit };
    return { first: article ? index - 2 : index - 1, last: index + 1, sense, ...unit === "period" && { weak: true } };
  }
};

// source/reading/dates/rules/season.ts
var season2 = {
  triggers: ["season"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "season" || lexeme.plural) return void 0;
    const lean = leanBefore(phrase3, index);
    if (lean === void 0 && isOther2(phrase3, index)) return void 0;
    return {
      first: lean?.first ?? index,
      last: index + 1,
      sense: { kind: "part", unit: "season", number: lexeme.season + 1, ...lean && { lean: lean.lean } }
    };
  }
};
var leads3 = /^(?:in|by|until|since|during|through|last|next|this|every|each|early|late|mid|-|of)$/;
function isOther2(phrase3, index) {
  const word = phrase3.words[index];
  const before6 = wordAt(phrase3, index - 1);
  const next = wordAt(phrase3, index + 1);
  if (/^[12]\d{3}$/.test(next) || next === "of" && /^\d{4}$/.test(wordAt(phrase3, index + 2))) return false;
  if (leads3.test(before6)) return false;
  const the = before6 === "the";
  if (word === "fall") {
    return !the || next === "of" || !/^(?:in|by|until|since|during|for|this)$/.test(wordAt(phrase3, index - 2));
  }
  if (word === "spring")
    return !the && before6 !== "and" && (before6 !== "a" || next === "of") && !isCapital(phrase3, index);
  return isCapital(phrase3, index) && isCapital(phrase3, index + 1) && !the && !/^[,']$/.test(before6);
}

// source/reading/dates/rules/seasons.ts
var seasons2 = {
  triggers: ["season"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "season" || !lexeme.plural) return void 0;
    const code = ["SP", "SU", "FA", "WI"][lexeme.season];
    const amount = amountBefore(phrase3, index);
    if (amount && amount.count !== 1) {
      return {
        first: amount.first,
        last: index + 1,
        sense: { kind: "plain", type: "duration", value: lengthValue(amount.count, code) }
      };
    }
    return lexeme.season === 0 || isCapital(phrase3, index) !== phrase3.tokens[index].first ? void 0 : set(index, index + 1, `XXXX-${code}`);
  }
};

// source/reading/dates/rules/short-year.ts
var shortYear = {
  triggers: ["number"],
  read(phrase3, index) {
    const number2 = plainNumber(phrase3, index, 2);
    const mark3 = phrase3.tokens[index - 1];
    if (number2 === void 0 || phrase3.tokens[index].text.length !== 2 || mark3?.lower !== "'" || mark3.spaced)
      return void 0;
    if (phrase3.tokens[index - 2]?.spaced === false && phrase3.tokens[index - 2]?.kind !== "punctuation")
      return void 0;
    if (!/^(?:in|of|since|by|from|until|to|and|summer|winter|spring|autumn|fall|-|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      wordAt(phrase3, index - 2)
    ))
      return void 0;
    const next = phrase3.tokens[index + 1];
    if (next && (next.lower === "s" || next.kind === "word" && phrase3.tokens[index].spaced === false && next.lower !== "'s"))
      return void 0;
    return { first: index - 1, last: index + 1, sense: { kind: "part", unit: "year", number: number2 } };
  }
};

// source/reading/dates/rules/slashed.ts
var slashed = {
  triggers: ["number"],
  read(phrase3, index) {
    const dotted = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(phrase3.tokens[index].text);
    if (dotted) return dayReading(index, index + 1, [Number(dotted[1]), Number(dotted[2])], Number(dotted[3]), true);
    const [one2, two] = [plainNumber(phrase3, index, 2), plainNumber(phrase3, index + 2, 2)];
    const separator = wordAt(phrase3, index + 1);
    if (one2 === void 0 || two === void 0 || !/^[/-]$/.test(separator)) return void 0;
    const text = phrase3.tokens[index + 4]?.text ?? "";
    if (wordAt(phrase3, index + 3) !== separator || !/^(?:[12]\d{3}|\d\d)$/.test(text)) return void 0;
    if (separator === "-" && text.length === 2) return void 0;
    const year2 = text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2e3 : 1900);
    return dayReading(index, index + 5, [one2, two], year2, false);
  }
};
function dayReading(first, last, [one2, two], year2, dayFirst2) {
  const [month3, day] = one2 > 12 || dayFirst2 && two <= 12 ? [two, one2] : [one2, two];
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
  read(phrase3, index) {
    const unit = unitAt(phrase3, index);
    if (!unit || unit.unit === "half" || unit.unit === "weekend") return void 0;
    const letter = letters[unit.unit];
    if (wordAt(phrase3, index + 1) === "-" && wordAt(phrase3, index + 2) === "long") {
      return reading5(index, index + 3, lengthValue(unit.plural ? "X" : 1, letter));
    }
    if (!unit.plural) return singular(phrase3, index, letter);
    return amountBefore(phrase3, index) ? void 0 : several(phrase3, index, letter);
  }
};
var reading5 = (first, last, value) => ({
  first,
  last,
  sense: { kind: "plain", type: "duration", value }
});
function singular(phrase3, index, letter) {
  const before6 = wordAt(phrase3, index - 1);
  if (before6 === "the" && letter === "Y" && /^(?:to|ended|ending)$/.test(wordAt(phrase3, index + 1))) {
    const dated = phrase3.lexemes[index + 2]?.kind === "month" || phrase3.lexemes[index + 3]?.kind === "month";
    return dated ? reading5(index - 1, index + 1, "P1Y") : void 0;
  }
  if (wordAt(phrase3, index - 2) !== "the") return void 0;
  const of = wordAt(phrase3, index + 1) === "of";
  const isLength = of ? /^(?:last|first|final)$/.test(before6) : /^(?:past|next|last|coming)$/.test(before6);
  const fortnight = wordAt(phrase3, index) === "fortnight" ? 2 : 1;
  return isLength ? reading5(index - 2, index + 1, lengthValue(fortnight, letter)) : void 0;
}
var closed = /^(?:early|late|later|earlier|last|final|first|formative|these|those|the|his|her|their|its|our|my|of|school|war|teenage|opening|working|office|business|visiting|trading|rush|light)$/;
function several(phrase3, index, letter) {
  const before6 = wordAt(phrase3, index - 1);
  const first = /^(?:the|these)$/.test(wordAt(phrase3, index - 2)) ? index - 2 : index - 1;
  if (/^(?:following|succeeding|ensuing|subsequent|intervening|preceding|next)$/.test(before6)) {
    return reading5(first, index + 1, lengthValue("X", letter));
  }
  if (/^(?:recent|past|coming|previous)$/.test(before6)) {
    const value = before6 === "coming" ? "FUTURE_REF" : "PAST_REF";
    return { first, last: index + 1, sense: { kind: "plain", type: "date", value } };
  }
  const matter = before6 === "of" && wordAt(phrase3, index - 2) === "matter";
  if (before6 === "-" || wordAt(phrase3, index - 2) === "-" || closed.test(before6) && !matter || letter === "TS" || letter === "Q")
    return void 0;
  if (isCapital(phrase3, index) && !phrase3.tokens[index].first) return void 0;
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
  read(phrase3, index) {
    const word = phrase3.words[index];
    const value = references.get(word);
    const before6 = wordAt(phrase3, index - 1);
    const noun3 = word === "future" || word === "past" || word === "present";
    const spoken = word === "soon" || word === "previously" || word === "lately";
    const sense = { kind: "plain", type: "date", value, ...spoken && { spoken: true } };
    const near = /^(?:near|distant|recent|foreseeable)$/.test(before6);
    const article = near ? index - 2 : index - 1;
    if (word === "present" && before6 === "at") return { first: index, last: index + 1, sense };
    if (noun3) {
      if (wordAt(phrase3, article) !== "the" || !/^(?:in|for|of|into|at|from|about|to)$/.test(wordAt(phrase3, article - 1)))
        return void 0;
      if (!(wordAt(phrase3, article - 1) === "in" && !phrase3.lexemes[index + 1] && !/^(?:few|several|couple|two|three)$/.test(wordAt(phrase3, index + 1))) && phrase3.tokens[index + 1]?.kind === "word" && !/^(?:and|of|to|but|when|as|is|was|will|it|he|she|they)$/.test(wordAt(phrase3, index + 1)))
        return void 0;
      if (word !== "future" && phrase3.tokens[index + 1]?.kind === "number") return void 0;
      return { first: article, last: index + 1, sense };
    }
    if (word === "soon" && (before6 === "as" || /^(?:after|afterwards|thereafter|to)$/.test(wordAt(phrase3, index + 1))))
      return void 0;
    if (word === "now" && wordAt(phrase3, index + 1) === "-") return void 0;
    const more = before6 === "more" || before6 === "most" || before6 === "until";
    return { first: more && before6 !== "until" ? index - 1 : index, last: index + 1, sense };
  }
};

// source/reading/dates/rules/weekday.ts
var weekday = {
  triggers: ["weekday"],
  read(phrase3, index) {
    const lexeme = phrase3.lexemes[index];
    if (lexeme?.kind !== "weekday" || !isCapital(phrase3, index)) return void 0;
    if (/^(?:mr|mrs|ms|miss|dr|chief|sir|madam)$/.test(wordAt(phrase3, index - 1))) return void 0;
    const stop = lexeme.also === true && isAbbreviated(phrase3, index);
    const next = wordAt(phrase3, stop ? index + 2 : index + 1);
    if (lexeme.also && !stop && !/^[,\d]/.test(next) && phrase3.lexemes[index + 1]?.kind !== "month") return void 0;
    if (/^(?:times|telegraph|mirror|express|mail|post|league|herald|independent|world|school|people|sun|service)$/.test(
      next
    ) && isCapital(phrase3, index + 1)) {
      return void 0;
    }
    if (lexeme.plural) {
      return {
        first: index,
        last: index + 1,
        sense: { kind: "plain", type: "set", value: `XXXX-WXX-${lexeme.weekday}` }
      };
    }
    const lean = leanBefore(phrase3, index);
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
  read(phrase3, index) {
    const number2 = yearNumber(phrase3, index);
    if (number2 === void 0) return void 0;
    const next = phrase3.tokens[index + 1];
    const token = phrase3.tokens[index];
    if (!token.spaced && next?.kind === "word" && !next.lower.startsWith("'")) return void 0;
    const before6 = phrase3.tokens[index - 1];
    if (before6 && !before6.spaced && (before6.kind === "word" || /^[$£€¥#.:@_+]$/.test(before6.text))) return void 0;
    if (/^[%°:_]$/.test(wordAt(phrase3, index + 1)) && !token.spaced && !next?.spaced) return void 0;
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
  season2,
  quarter,
  half,
  fiscal,
  campaign2,
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
for (const [rank2, rule] of rules.entries()) {
  for (const trigger of rule.triggers) byTrigger.set(trigger, [...byTrigger.get(trigger) ?? [], { rule, rank: rank2 }]);
}
function readingsIn(phrase3) {
  const readings = [];
  let found2 = [];
  const wake = (trigger, index) => {
    for (const { rule, rank: rank2 } of byTrigger.get(trigger) ?? []) {
      const reading6 = rule.read(phrase3, index);
      if (reading6 !== void 0) found2.push({ reading: reading6, rank: rank2 });
    }
  };
  for (let index = 0; index < phrase3.tokens.length; index++) {
    const token = phrase3.tokens[index];
    if (token.kind === "number") wake("number", index);
    else if (token.kind === "word") {
      const lexeme = phrase3.lexemes[index];
      if (lexeme) wake(lexeme.kind, index);
      wake(`=${token.lower}`, index);
    }
    if (phrase3.begins[index]?.ordinal) wake("ordinal", index);
    if (found2.length === 0) continue;
    for (const { reading: reading6 } of found2.sort((a, b) => a.rank - b.rank)) readings.push(reading6);
    found2 = [];
  }
  return readings;
}

// source/reading/dates/find.ts
var findDates = ({ tokens, numerals }) => phrasesOf(tokens, numerals).flatMap(
  (phrase3) => repaired(phrase3, readingsIn(phrase3)).map((reading6) => ({
    ...reading6,
    start: phrase3.tokens[reading6.first].start,
    end: phrase3.tokens[reading6.last - 1].end,
    phrase: phrase3
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

// source/reading/entities/entities.ts
init_clean_text();

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

// source/reading/entities/casing.ts
var isCapital2 = (letter) => letter !== letter.toLowerCase();
var isShouted = (word) => word.length > 1 && word === word.toUpperCase() && [...word].every(isCapital2);
var isCapitalised = (token) => token?.kind === "word" && isCapital2(token.text.charAt(0));
function opensSentence(tokens, index) {
  const token = tokens[index];
  for (let at2 = index; token && at2 >= 0; at2--) {
    const here = tokens[at2];
    const before6 = tokens[at2 - 1];
    if (!here || here.first || !before6 || before6.sentence !== token.sentence) return true;
    if (before6.kind === "word" || before6.kind === "number") return false;
    if (/^[:;…•|]$/.test(before6.text)) return true;
    if (/^[-,)\]’'%$€£.&/]$/.test(before6.text) || before6.lower === "-" && !before6.spaced) return false;
    if (/^[“"‘([]$/.test(before6.text) === false && before6.lower !== "-") return false;
    if (/^[“"‘]$/.test(before6.text)) return true;
  }
  return true;
}
function casingOf(article, tokens) {
  const counts3 = article.sentences.map(() => ({ words: 0, capitals: 0, shouted: 0, letters: 0, stopped: false }));
  for (const token of tokens) {
    const count = counts3[token.sentence];
    if (count && !/^["'”’)\]]$/.test(token.text)) count.stopped = /^[.!?]$/.test(token.text);
    if (!count || token.kind !== "word" || token.text.length < 2) continue;
    count.letters++;
    if (isShouted(token.text)) count.shouted++;
    if (token.text.length < 4 || functionWords.has(token.lower)) continue;
    count.words++;
    if (isCapitalised(token)) count.capitals++;
  }
  const styles = counts3.map(({ words: words8, capitals: capitals2, shouted, letters: letters3, stopped: stopped2 }) => {
    if (letters3 >= 3 && shouted >= letters3 * 0.7) return "capitals";
    return words8 >= 4 && capitals2 >= words8 * 0.75 && !stopped2 ? "title" : "running";
  });
  const lower = /* @__PURE__ */ new Map();
  const inner = /* @__PURE__ */ new Map();
  const add3 = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  tokens.forEach((token, index) => {
    if (token.kind !== "word" || styles[token.sentence] !== "running") return;
    if (!isCapitalised(token)) add3(lower, token.lower);
    else if (!opensSentence(tokens, index)) add3(inner, token.lower);
  });
  return { styles, lower, inner };
}

// source/reading/entities/sporting.ts
var sports = new Set(
  "striker midfielder goalkeeper winger goal goals penalty league kick-off half-time season match innings wicket quarterback touchdown playoff playoffs team-mate team-mates teammate teammates coach squad derby tournament wickets halftime scored scrum tries trophy keeper equaliser equalizer fixture fixtures rugby hockey cricket offside substitute defender shootout cup".split(
    " "
  )
);
function isSporting(tokens) {
  let count = 0;
  for (const { lower } of tokens) if (sports.has(lower)) count++;
  return count >= 4 && count * 150 >= tokens.length;
}

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

// source/reading/entities/candidate.ts
var sceneOf = (article, tokens, lexicon3) => ({
  article,
  tokens,
  casing: casingOf(article, tokens),
  lexicon: lexicon3,
  sporting: isSporting(tokens)
});
var keyOf = (text) => text.replace(/[’‘]/g, "'").replace(/\s{1,9}/g, " ");
function knownAt({ article, tokens, lexicon: lexicon3 }, first, last) {
  const [start, end] = [tokens[first], tokens[last - 1]];
  return start && end && lexicon3.known.get(keyOf(article.text.slice(start.start, end.end)));
}
function candidateOf({ article, tokens, lexicon: lexicon3 }, first, last, { titled: titled2 = false, quoted: quoted2 = false } = {}) {
  const start = tokens[first];
  const end = tokens[last - 1];
  if (!start || !end || last <= first) return void 0;
  const text = article.text.slice(start.start, end.end);
  const key = keyOf(text);
  const opens = opensSentence(tokens, first);
  return {
    start: start.start,
    end: end.end,
    first,
    last,
    sentence: start.sentence,
    text,
    key,
    known: lexicon3.known.get(key),
    titled: titled2,
    quoted: quoted2,
    opens
  };
}
var isHead = (word) => Object.values(lastHeads).some((set2) => set2.has(word));

// source/reading/entities/lexicon.ts
var lexicon2;
function namesLexicon() {
  lexicon2 ??= {
    known: knownNames(),
    given: sortedList("names/given-names.txt"),
    surnames: sortedList("names/surnames.txt"),
    demonyms: sortedList("names/demonyms.txt"),
    words: sortedList("names/words.txt")
  };
  return lexicon2;
}
function knownNames() {
  const countries = namesOf("country", "names/countries.txt");
  const organisations = namesOf("organisation", "names/organisations.txt");
  const regions2 = sortedList("names/regions.txt");
  const cities = sortedList("names/cities.txt");
  const get = (form3) => {
    const country = countries.get(form3);
    if (country) return country;
    const kind = regions2.has(form3) ? "region" : cities.has(form3) ? "city" : null;
    if (kind === null) return organisations.get(form3);
    return { kind, canonical: null, shared: organisations.has(form3) };
  };
  return {
    get,
    has: (form3) => get(form3) !== void 0,
    *forms() {
      yield* cities.lines();
      yield* regions2.lines();
      yield* organisations.keys();
      yield* countries.keys();
    }
  };
}
function namesOf(kind, file) {
  const names5 = /* @__PURE__ */ new Map();
  for (const line of readList(file)) {
    const forms = line.split("; ");
    const name2 = { kind, canonical: forms.length > 1 ? forms[0] : null, shared: false };
    for (const form3 of forms) names5.set(form3, name2);
  }
  return names5;
}
var typeOfKind = (kind) => kind === "organisation" ? "organisation" : "place";
var isPlace = (known5) => known5 !== void 0 && known5.kind !== "organisation";
function isDemonym({ demonyms }, word) {
  return demonyms.has(word) || word.endsWith("s") && demonyms.has(word.slice(0, -1));
}
var inflections = [
  ["ies", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ers", ["", "e"]],
  ["er", ["", "e"]],
  ["ly", ["", "le"]],
  ["ness", [""]]
];
function isOrdinary({ words: words8 }, lower) {
  if (words8.has(lower)) return true;
  for (const [ending2, instead] of inflections) {
    if (!lower.endsWith(ending2) || lower.length < ending2.length + 3) continue;
    const stem = lower.slice(0, -ending2.length);
    if (instead.some((rest) => words8.has(stem + rest))) return true;
    if (stem.at(-1) === stem.at(-2) && words8.has(stem.slice(0, -1))) return true;
  }
  return lower.length > 7 && longEndings.test(lower);
}
var longEndings = /(?:tions?|ments?|mental|ly|ities|ity|ness|less|able|ible|ous|ful|ical|ising|izing|ional|ships?)$/;

// source/reading/entities/forms.ts
var endings = /^(?:Inc|Inc\.|Corp|Corp\.|Co|Co\.|Ltd|Ltd\.|plc|PLC|Plc|LLC|LLP|AG|SE|SA|NV|AB|ASA|Group|Holdings|Company|Corporation|Limited|FC|AFC|CF)$/;
function isShortFor(short, long2, type) {
  if (type === "organisation" && isMembersOf(short, long2)) return true;
  if (short.length >= long2.length || !long2.startsWith(`${short} `)) return false;
  const words8 = short.split(" ");
  const rest = long2.slice(short.length + 1).split(" ");
  if (rest.every((word) => endings.test(word))) return true;
  const last = words8.at(-1) ?? "";
  if (/^(?:of|for|and|in)$/.test(rest[0] ?? "") || lastHeads.organisation.has(last) || lastHeads.other.has(last))
    return false;
  return type === "organisation" ? !generic.test(short) : words8.length > 1;
}
var parties = /* @__PURE__ */ new Set(["Party", "Alliance", "Union", "Movement", "Front", "League"]);
function isMembersOf(short, long2) {
  const end = long2.lastIndexOf(" ");
  const stem = singularOf(short);
  return stem !== short && stem.length > 3 && parties.has(long2.slice(end + 1)) && isStemOf(stem, long2.slice(0, end));
}
var isStemOf = (stem, name2) => name2 === stem || name2 === `${stem}ic`;
var singularOf = (word) => /[^s]s$/.test(word) ? word.slice(0, -1) : word;
var generic = /^(?:National|International|European|American|British|United|Royal|Federal|Public|Central|General|New|World|Global|North|South|East|West|First|Bank|University|Ministry|Department|House|U\.S\.|US|UK|EU|UN)$/;
var small = /^(?:of|the|and|for|in|on|to|de|&|-|a|an)$/i;
var isAcronym = (key) => key.length <= 8 && !/[\s\d-]/.test(key) && [...key].filter((letter) => letter !== letter.toLowerCase()).length > 1;
function initialsOf(long2) {
  const words8 = long2.split(/[ -]/).filter((word) => word !== "");
  if (words8.length < 2 || words8.length > 12) return [];
  const initials = (of) => of.map((word) => word[0]?.toLowerCase()).join("");
  const all = initials(words8);
  const main = initials(words8.filter((word) => !small.test(word)));
  return [.../* @__PURE__ */ new Set([all, main])].filter((letters3) => letters3.length > 1);
}

// source/reading/entities/words/titles.ts
var words3 = (text) => new Set(text.trim().split(/\s+/));
var honorifics = words3(
  `Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Viscount Prof Messrs Madam Madame Monsieur Rev Reverend Fr Hon Honourable Herr Frau Se\xF1or Sheikh Sheik Ayatollah Rabbi Imam`
);
var genderOf = {
  Mr: "male",
  Sir: "male",
  Lord: "male",
  Monsieur: "male",
  Herr: "male",
  Mrs: "female",
  Ms: "female",
  Miss: "female",
  Dame: "female",
  Lady: "female",
  Baroness: "female",
  Madame: "female",
  Frau: "female"
};
var knightly = words3("Sir Dame");
var offices = words3(`
	President Chancellor Premier Minister Secretary Governor Mayor Senator Representative Congressman Congresswoman Congressperson
	Ambassador Commissioner Chairman Chairwoman Chairperson Chair Director Judge Justice Professor General Colonel Major
	Captain Lieutenant Sergeant Corporal Admiral Commander Commodore Marshal Brigadier Inspector Constable Detective Superintendent Sheriff Officer
	King Queen Prince Princess Emperor Empress Tsar Sultan Emir Duke Duchess Earl Count Countess Pope Cardinal Archbishop Bishop
	Administrator Undersecretary Prosecutor Magistrate Editor Founder Dean Provost Principal Ombudsman Comptroller Economist Analyst Correspondent Lawmaker Pastor Chief Executive CEO Speaker Councillor Councilman Coach Manager Attorney Treasurer Deputy
	Spokesman Spokeswoman Spokesperson Rep Sen Gov Gen Col Lt Sgt Capt Maj Adm Cmdr Cpl Pvt Supt Insp Leader Envoy MP Cllr
`);
var portfolios = words3(`
	Prime Vice Deputy Foreign Finance Interior Defence Defense Health Home Justice Energy Education Economy Environment Transport Trade Labor Labour
	Agriculture Culture Housing Immigration Chief Attorney Executive Lieutenant Major Lance Rear First Second Permanent Acting Former Ex Senior Junior State
	Secretary General Press Business Commerce Homeland Security Opposition Party Majority Minority Managing Shadow Crown Cabinet Police Detective
	Digital Climate Planning Science Technology Development Sports Tourism Social Welfare Public Works Maritime Information Communications Petroleum Oil
	Supreme Court District High Field Staff Wing Air Vice-President Co-Chair Assistant Associate Special National Regional Federal
`);
var roleModifiers = words3(`
	former ex current late deputy vice acting interim incoming outgoing chief senior junior lead assistant associate managing executive general prime foreign
	finance defence defense interior health home justice economy education transport trade labour labor agriculture energy environment business sports science culture
	maritime shadow opposition retired veteran fellow political financial economic military police legal medical non-executive founding leading top star
	first second national federal state local regional human rights security press party majority minority crown special managing head chess tennis football
	camping ferry kayak shipping oil gas car tech technology software media energy pilgrimage coastal port industrial mountain northern southern eastern western central investment asset
	insurance retail airline mining steel drug pharmaceutical biotech fashion film rock pop jazz opera classical country hip-hop central biggest largest rival parent local
`);
var postNominals = words3("KC QC SC MP MEP MBE OBE CBE KBE DBE MD PhD DPhil Esq FRS RN USN");

// source/reading/entities/titled.ts
var surnameLike = /^(?:King|Queen|Prince|Duke|Earl|Count|Bishop|Pope|Judge|Chief|Major|Marshal|Cardinal|Constable|Sheriff|Justice|Chancellor|Speaker|Lord|Baron)$/;
function isAttribute({ tokens, lexicon: lexicon3 }, at2) {
  const word = tokens[at2]?.text ?? "";
  return isDemonym(lexicon3, word) || portfolios.has(word) || lexicon3.known.has(word) || /^[-.&]$/.test(word);
}
function titleIn(scene, from, to, headed) {
  const { tokens } = scene;
  if (isOfficeOf(tokens, from)) return { first: from, last: from + 1 };
  for (let at2 = from; at2 < to; at2++) {
    const word = tokens[at2]?.text ?? "";
    const honorific = honorifics.has(word);
    if (!honorific && !offices.has(word)) continue;
    if (at2 > from && surnameLike.test(word) && !isAttribute(scene, at2 - 1)) continue;
    if (headed && !(honorific && at2 === from)) return void 0;
    const title2 = { first: withPortfolio(tokens, from, at2), last: withParts(tokens, at2 + 1, to) };
    const name2 = tokens[title2.last]?.text ?? "";
    if (name2 === "-") continue;
    return title2.last === to - 1 && isHead(name2) && !honorific ? void 0 : title2;
  }
  return void 0;
}
var isOfficeOf = (tokens, at2) => tokens[at2 - 1]?.lower === "of" && offices.has(tokens[at2 - 2]?.text ?? "") && portfolios.has(tokens[at2]?.text ?? "");
function withPortfolio(tokens, from, at2) {
  let first = at2;
  while (first > from && isPortfolio(tokens[first - 1]?.text ?? "")) first--;
  return first;
}
var isPortfolio = (word) => portfolios.has(word) || /^[-&]$/.test(word);
function withParts(tokens, from, to) {
  let last = from;
  while (last < to && isTitlePart(tokens, last)) last++;
  return last;
}
function isTitlePart(tokens, at2) {
  const word = tokens[at2]?.text ?? "";
  if (offices.has(word) || honorifics.has(word)) return true;
  if (word === "-") return offices.has(tokens[at2 + 1]?.text ?? "") || portfolios.has(tokens[at2 + 1]?.text ?? "");
  if (tokens[at2 - 1]?.text === "-" && portfolios.has(word)) return true;
  return word === "." && stoppedStarts.has(tokens[at2 - 1]?.text ?? "");
}
function honorificBefore(tokens, first) {
  const at2 = tokens[first - 1]?.text === "." ? first - 2 : first - 1;
  const word = tokens[at2]?.text ?? "";
  return honorifics.has(word) ? word : "";
}

// source/reading/entities/people.ts
var mostBearers = 40;
function joinPeople({ tokens, article }, mentions) {
  const { people, named: named6, bearersOf, add: add3 } = register();
  const personOf = /* @__PURE__ */ new Map();
  const join4 = (mention, person) => {
    const honorific = honorificBefore(tokens, mention.first);
    personOf.set(mention, person);
    if (knightly.has(honorific) && person.words.length > 1) person.knighted = true;
    if (genderOf[honorific] === "female") person.female = true;
    if (genderOf[honorific] === "male") person.male = true;
  };
  const full = mentions.filter(({ key }) => key.includes(" "));
  for (const mention of [...full].sort((a, b) => b.key.length - a.key.length || a.start - b.start)) {
    const words8 = mention.key.split(" ");
    const fuller = bearersOf(words8.at(-1) ?? "").filter((person2) => isFormOf(words8, person2.words));
    const person = named6.get(mention.key) ?? (fuller.length === 1 ? fuller[0] : void 0) ?? add3(mention.key);
    person.introduced = Math.min(person.introduced, mention.start);
    join4(mention, person);
  }
  const titleEnd = article.paragraphs[0]?.kind === "title" ? article.paragraphs[0].end : 0;
  const short = mentions.filter(({ key }) => !key.includes(" "));
  for (const mention of [
    ...short.filter(({ start }) => start >= titleEnd),
    ...short.filter(({ start }) => start < titleEnd)
  ]) {
    const person = chosen2(bearersOf(mention.key), mention, honorificBefore(tokens, mention.first), titleEnd) ?? named6.get(mention.key) ?? add3(mention.key);
    if ([person.words[0], person.words.at(-1)].some((word) => word && fold(word) === fold(mention.key)))
      person.bare = true;
    join4(mention, person);
  }
  for (const mention of mentions) personOf.get(mention)?.mentions.push(mention);
  return people;
}
function register() {
  const people = [];
  const named6 = /* @__PURE__ */ new Map();
  const byWord = /* @__PURE__ */ new Map();
  const bearersOf = (word) => byWord.get(fold(word)) ?? [];
  const add3 = (key) => {
    const words8 = key.split(" ");
    const person = {
      type: "person",
      mentions: [],
      words: words8,
      introduced: Infinity,
      female: false,
      male: false,
      knighted: false,
      bare: false
    };
    people.push(person);
    named6.set(key, person);
    for (const word of new Set(words8.map(fold))) {
      const bearers = byWord.get(word);
      if (!bearers) byWord.set(word, [person]);
      else if (bearers.length < mostBearers) bearers.push(person);
    }
    return person;
  };
  return { people, named: named6, bearersOf, add: add3 };
}
function chosen2(candidates2, mention, honorific, titleEnd) {
  const fits = (person) => !(genderOf[honorific] === "female" && person.male) && !(genderOf[honorific] === "male" && person.female);
  const byKnight = (person) => knightly.has(honorific) ? fold(person.words[0] ?? "") === fold(mention.key) : !person.knighted;
  const tests = [
    fits,
    ({ introduced: introduced2 }) => mention.start < titleEnd || introduced2 < mention.start,
    byKnight,
    (person) => fold(person.words.at(-1) ?? "") === fold(mention.key),
    (person) => person.bare || person.words.length === 1,
    ({ introduced: introduced2 }) => introduced2 < titleEnd
  ];
  let left = candidates2.filter(fits);
  if (left.length === 0) return void 0;
  for (const test of tests) {
    if (left.length === 1) return left[0];
    const passed = left.filter(test);
    if (passed.length > 0) left = passed;
  }
  return left.length === 1 ? left[0] : void 0;
}
function isFormOf(short, long2) {
  const [a, b] = [short.map(fold), long2.map(fold)];
  if (a.length > b.length || a.at(-1) !== b.at(-1)) return false;
  if (a.every((word, index) => word === b[b.length - a.length + index])) return true;
  return a.length > 1 && (a[0] === b[0] || initial.test(a[0] ?? "") && a[0]?.[0] === b[0]?.[0]);
}
var initial = /^.\.?$/;
var fold = (word) => word.toLowerCase().replace(/\.$/, "");

// source/reading/entities/link.ts
function linkMentions(scene, mentions) {
  const people = mentions.filter(({ type }) => type === "person");
  const rest = mentions.filter(({ type }) => type !== "person");
  const clusters = [...joinPeople(scene, people), ...joinForms(scene, rest)];
  return joinAcronyms(scene, clusters).sort((a, b) => startOf2(a) - startOf2(b));
}
function joinForms({ lexicon: lexicon3 }, mentions) {
  const byName = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const canonical = lexicon3.known.get(mention.key)?.canonical ?? mention.key;
    const bare2 = canonical.replace(/^The /, "").replace(/\.$/, "");
    const name2 = `${mention.type} ${mention.type === "organisation" ? bare2.toLowerCase() : bare2}`;
    const cluster = byName.get(name2) ?? { type: mention.type, mentions: [] };
    byName.set(name2, cluster);
    cluster.mentions.push(mention);
  }
  return joinLastWords(joinShort([...byName.values()]));
}
var mostForms = 40;
function joinShort(clusters) {
  const byFirstWord = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    if (cluster.type === "place") continue;
    for (const key of keysOf(cluster)) {
      const word = firstWord(key);
      const list3 = byFirstWord.get(word);
      if (list3 && list3.length >= mostForms) continue;
      if (list3) list3.push(cluster);
      else byFirstWord.set(word, [cluster]);
    }
  }
  return merge(clusters, (cluster) => {
    if (cluster.type === "place") return [];
    const [key = ""] = keysOf(cluster);
    const words8 = /* @__PURE__ */ new Set([firstWord(key), singularOf(firstWord(key))]);
    const fuller = [...words8].flatMap((word) => byFirstWord.get(word) ?? []).filter(
      (other) => other !== cluster && other.type === cluster.type && keysOf(other).some((long2) => isShortFor(key, long2, cluster.type))
    );
    return [...new Set(fuller)];
  });
}
function joinLastWords(clusters) {
  const byLastWord = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    if (cluster.type === "place") continue;
    for (const word of new Set(keysOf(cluster).flatMap((key) => key.split(" ").slice(1).slice(-1)))) {
      const list3 = byLastWord.get(word);
      if (!list3) byLastWord.set(word, [cluster]);
      else if (list3.length < mostForms) list3.push(cluster);
    }
  }
  return merge(clusters, (cluster) => {
    const keys = keysOf(cluster);
    const [key = ""] = keys;
    if (cluster.type === "place" || keys.length > 1) return [];
    return (byLastWord.get(key) ?? []).filter(
      (other) => other.type === cluster.type && startOf2(other) < startOf2(cluster)
    );
  });
}
function joinAcronyms({ tokens }, clusters) {
  const byInitials = /* @__PURE__ */ new Map();
  const byEnd = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    if (cluster.type === "person") continue;
    for (const { last } of cluster.mentions) byEnd.set(last, cluster);
    for (const initials of new Set(keysOf(cluster).flatMap(initialsOf))) {
      const list3 = byInitials.get(initials);
      if (list3) list3.push(cluster);
      else byInitials.set(initials, [cluster]);
    }
  }
  return merge(clusters, (cluster) => {
    const [key = ""] = keysOf(cluster);
    const called = cluster.mentions.flatMap((mention) => {
      const other = byEnd.get(endBeforeCalled(tokens, mention));
      return other && other !== cluster ? [other] : [];
    });
    if (called.length > 0) return [...new Set(called)];
    if (cluster.type === "person" || !isAcronym(key)) return [];
    const bracketed = cluster.mentions.flatMap((mention) => {
      const full = inBrackets(tokens, mention) ? byEnd.get(mention.first - 1) : void 0;
      return full && full !== cluster && holdsLetters(full, key) ? [full] : [];
    });
    if (bracketed.length > 0) return [...new Set(bracketed)];
    const letters3 = key.replace(/\./g, "").toLowerCase();
    const limited = letters3.length > 2 && letters3.endsWith("l") ? letters3.slice(0, -1) : letters3;
    return (byInitials.get(letters3) ?? byInitials.get(limited) ?? []).filter((other) => other !== cluster);
  });
}
function endBeforeCalled(tokens, { first }) {
  const lower = (at3) => tokens[at3]?.lower ?? "";
  if (lower(first - 1) !== "as" || lower(first - 2) !== "known") return -1;
  const at2 = /^(?:also|better|formerly|widely|previously|locally)$/.test(lower(first - 3)) ? first - 3 : first - 2;
  return /^[,(]$/.test(lower(at2 - 1)) ? at2 - 1 : -1;
}
var inBrackets = (tokens, { first, last }) => tokens[first - 1]?.text === "(" && tokens[last]?.text === ")";
var holdsLetters = (cluster, key) => keysOf(cluster).some(
  (name2) => name2.includes(" ") && hasInOrder(name2.toLowerCase(), key.toLowerCase().replace(/\./g, ""))
);
function hasInOrder(text, letters3) {
  let at2 = -1;
  return [...letters3].every((letter) => (at2 = text.indexOf(letter, at2 + 1)) >= 0);
}
function merge(clusters, meant) {
  const into = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    const [target, ...others] = meant(cluster);
    if (target && others.length === 0) into.set(cluster, target);
  }
  const end = (cluster) => {
    let at2 = cluster;
    for (let steps3 = 0; steps3 < 8; steps3++) at2 = into.get(at2) ?? at2;
    return at2;
  };
  const joined4 = /* @__PURE__ */ new Map();
  for (const cluster of clusters) {
    const target = end(cluster);
    const mentions = joined4.get(target);
    if (mentions) for (const mention of cluster.mentions) mentions.push(mention);
    else joined4.set(target, [...cluster.mentions]);
  }
  return [...joined4].map(([{ type }, mentions]) => ({ type, mentions: mentions.sort((a, b) => a.start - b.start) }));
}
var keysOf = ({ mentions }) => [...new Set(mentions.map(({ key }) => key))];
var startOf2 = ({ mentions: [first] }) => first?.start ?? 0;
var firstWord = (key) => key.split(" ", 1)[0] ?? key;

// source/reading/entities/partings.ts
function atPlaces({ tokens, lexicon: lexicon3, article, casing }, first, last) {
  const at2 = (from, to) => {
    const start = tokens[from];
    const end = tokens[to - 1];
    return start && end ? lexicon3.known.get(keyOf(article.text.slice(start.start, end.end))) : void 0;
  };
  for (let end = first + 1; end < last; end++) {
    const place2 = at2(first, end);
    if (!place2 || place2.kind === "organisation") continue;
    const hyphen = tokens[end]?.text === "-" ? 1 : 0;
    const rest = at2(end + hyphen, last);
    if (hyphen === 1 && rest && rest.kind !== "organisation") return end;
    if (hyphen === 0 && place2.kind === "country" && rest?.kind === "organisation") return end;
    const stopped2 = tokens[end - 1]?.text.endsWith(".") && end + 1 === last;
    if (stopped2 && casing.inner.has(tokens[end]?.lower ?? "") && !isHead(tokens[end]?.text ?? "")) return end;
  }
  return void 0;
}
function atAmpersand({ tokens, lexicon: lexicon3 }, first, last) {
  if (!lexicon3.given.has(tokens[first]?.text ?? "")) return void 0;
  for (let at2 = first + 2; at2 < last - 2; at2++) if (tokens[at2]?.text === "&") return at2;
  return void 0;
}
var compass = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Latin|Middle|Native|Southeast)$/;
function afterDemonyms({ tokens, lexicon: lexicon3 }, first, last) {
  let at2 = first;
  while (at2 < last) {
    const word = tokens[at2]?.text ?? "";
    const pair2 = `${word} ${tokens[at2 + 1]?.text ?? ""}`;
    if (at2 + 1 < last && (lexicon3.demonyms.has(pair2) || compass.test(word) && isDemonym(lexicon3, tokens[at2 + 1]?.text ?? "")))
      at2 += 2;
    else if (isDemonym(lexicon3, word) || noNames.has(word)) at2++;
    else if (word === "-" && at2 > first) at2++;
    else break;
  }
  return at2;
}

// source/reading/entities/runs.ts
var longestRun = 14;
var particles = new Set(
  "de da do dos das del della der den di du la le las los van von zu el al bin ibn ben bint y e et ter af av".split(
    " "
  )
);
function runsIn(tokens, from, to) {
  const runs2 = [];
  for (let first = from; first < to; first++) {
    const article = arabicArticle(tokens, first) ? 2 : 0;
    if (!isCapitalised(tokens[first + article])) continue;
    let last = first + article + 1;
    while (last < to && last - first < longestRun) {
      const next = joined(tokens, first, last, to);
      if (next === last) break;
      last = next;
    }
    runs2.push({ first, last });
    first = last - 1;
  }
  return runs2;
}
var arabicArticle = (tokens, at2) => /^(?:al|el|ul|as|ar)$/.test(tokens[at2]?.text ?? "") && tokens[at2]?.spaced === false && tokens[at2 + 1]?.lower === "-";
function joined(tokens, first, last, to) {
  const end = tokens[last - 1];
  const next = tokens[last];
  if (!end || !next || last >= to) return last;
  if (isCapitalised(next)) return (end.spaced || end.text.endsWith(".")) && !isPronoun(tokens, last) ? last + 1 : last;
  if (next.kind === "number") return keepsNumber(end, next) ? last + 1 : last;
  const after4 = (distance2) => last + distance2 < to && isCapitalised(tokens[last + distance2]);
  if (next.kind !== "word" || next.lower === "'s") return joinedOverMark(tokens, first, last, after4);
  return end.spaced ? joinedOverWord(tokens, first, last, after4) : last;
}
var isPronoun = (tokens, at2) => tokens[at2]?.text === "I" && tokens[at2 + 1]?.text !== "." && tokens[at2 + 1]?.kind === "word" && !isCapitalised(tokens[at2 + 1]);
var acronym = {
  test: (word) => word.length <= 6 && (isShouted(word) || word.length === 1 && word !== word.toLowerCase())
};
var keepsNumber = (end, number2) => end.spaced && /^\d{1,6}$/.test(number2.text) && (numberedHeads.has(end.text) || acronym.test(end.text) && (/^\d{5,6}$/.test(number2.text) || isIndexSize(Number(number2.text))));
var isIndexSize = (count) => count >= 25 && count <= 5e3 && count % 5 === 0;
function isGivenTail(tokens, first, last) {
  const [surname, given, hyphen, tail] = [tokens[last - 2], tokens[last - 1], tokens[last], tokens[last + 1]];
  if (hyphen?.text !== "-" || hyphen.spaced || given?.spaced || last - first < 2 || tokens[last + 2]?.lower === "-" || !tail || tail.kind !== "word")
    return false;
  return !compoundTails.test(tail.text) && tail.text.length <= 6 && tail.text === tail.lower && `${surname?.text}${given?.text}`.length < 13;
}
function codeAfter(tokens, at2) {
  const [hyphen, number2, letter] = [tokens[at2], tokens[at2 + 1], tokens[at2 + 2]];
  if (hyphen?.text !== "-" || hyphen.spaced || tokens[at2 - 1]?.spaced || !/^\d{1,5}$/.test(number2?.text ?? ""))
    return at2;
  return number2?.spaced === false && /^[a-zA-Z]$/.test(letter?.text ?? "") ? at2 + 3 : at2 + 2;
}
var compoundTails = /^(?:led|based|born|bound|backed|owned|held|run|made|style|like|era|wide|only|free|area|level|type|class|time|old|proof|ish|esque|ready|wing|funded|listed|built|themed|inspired|winning|linked|sized|led|to|and|of|in-law|elect|turned|rated)$/;
function joinedOverMark(tokens, first, last, after4) {
  const end = tokens[last - 1];
  const mark3 = tokens[last];
  if (end && mark3 && isGivenTail(tokens, first, last)) return last + 2;
  if (end && mark3) {
    const code = codeAfter(tokens, last);
    if (code > last) return code;
  }
  if (!end || !mark3 || !after4(1)) return last;
  const tight = !end.spaced && !mark3.spaced;
  const joins6 = mark3.lower === "-" && tight || mark3.text === "," && /^(?:Jr|Sr)$/.test(tokens[last + 1]?.text ?? "") || mark3.text === "&" && end.spaced === mark3.spaced || mark3.text === "/" && tight && acronym.test(end.text) && acronym.test(tokens[last + 1]?.text ?? "") || mark3.text === "." && !end.spaced && mark3.spaced && (end.text.length === 1 && isCapitalised(end) || stoppedStarts.has(end.text)) || mark3.lower === "'s" && keepsPossessive(tokens, first, last - 1) || /^['’]$/.test(mark3.text) && !end.spaced && mark3.spaced && end.text.endsWith("s") && lastHeads.other.has(tokens[last + 1]?.text ?? "");
  return joins6 ? last + 2 : last;
}
function joinedOverWord(tokens, first, last, after4) {
  const next = tokens[last];
  if (!next) return last;
  if (arabicArticle(tokens, last)) return after4(2) ? last + 3 : last;
  if (!next.spaced) return last;
  if (particles.has(next.lower)) {
    if (after4(1)) return last + 2;
    return particles.has(tokens[last + 1]?.lower ?? "") && after4(2) ? last + 3 : last;
  }
  const the = tokens[last + 1]?.lower === "the" ? 1 : 0;
  if (!after4(1 + the)) return last;
  const words8 = headsOf(tokens, first, last);
  const joins6 = next.lower === "of" && words8.some((word) => ofHeads.has(word)) || next.lower === "for" && words8.some((word) => forHeads.has(word)) || next.lower === "in" && the === 0 && /^(?:Prize|Award)$/.test(words8.at(-1) ?? "") || next.lower === "and" && the === 0 && (joinsWithAnd(tokens, first, last) || endsInBody(tokens, first, last));
  return joins6 ? last + 2 + the : last;
}
var headsOf = (tokens, first, last) => tokens.slice(first, last).flatMap((token) => isCapitalised(token) ? [token.text] : []);
function keepsPossessive(tokens, first, at2) {
  const word = tokens[at2]?.text ?? "";
  const before6 = at2 > first ? tokens[at2 - 1]?.text ?? "" : "";
  return possessiveStarts.has(word) || before6 === "St" || before6 === "Saint" || before6 === "." && tokens[at2 - 2]?.text === "St";
}
var conjoining = new Set(
  "Department Ministry Office Secretariat Committee Commission Institute Museum Faculty School College Bureau Centre Center Organisation Organization Academy Society".split(
    " "
  )
);
function joinsWithAnd(tokens, first, last) {
  let body = false;
  for (let at2 = first; at2 < last; at2++) {
    const token = tokens[at2];
    if (token && conjoining.has(token.text)) body = true;
    if (body && (token?.lower === "of" || token?.lower === "for")) return true;
  }
  return false;
}
var bodyStarts = /^(?:National|Royal|Federal|House|Senate|Joint|International|European|American|British|Australian|Canadian|State)$/;
function endsInBody(tokens, first, last) {
  const start = tokens[first]?.lower === "the" ? first + 1 : first;
  if (!bodyStarts.test(tokens[start]?.text ?? "")) return false;
  for (let at2 = last + 1; at2 < last + 4 && isCapitalised(tokens[at2]); at2++) {
    if (lastHeads.organisation.has(tokens[at2]?.text ?? "")) return true;
  }
  return false;
}
var withStop = (tokens, last) => {
  const end = tokens[last - 1];
  const stop = tokens[last];
  const belongs = end && stop?.text === "." && !end.spaced && stoppedEndings.has(end.text);
  return belongs && stop.sentence === tokens[last + 1]?.sentence ? last + 1 : last;
};

// source/reading/entities/candidates.ts
function candidatesIn(scene, run) {
  const found2 = [];
  let first = run.first;
  for (let at2 = run.first; at2 < run.last; at2++) {
    if (!isCalendar(scene, at2, run)) continue;
    found2.push(...split(scene, first, at2));
    first = at2 + 1;
  }
  found2.push(...split(scene, first, run.last));
  return found2;
}
function isCalendar({ tokens }, at2, run) {
  const word = tokens[at2]?.text ?? "";
  if (!calendar.has(word)) return false;
  const name2 = /^(?:May|April|June|August|Jan|Sun|Sat|Mar)$/.test(word);
  return !(name2 && run.last - run.first > 1);
}
function split(scene, from, to) {
  const { tokens } = scene;
  const word = (at2) => at2 >= from && at2 < to ? tokens[at2]?.text ?? "" : "";
  let [first, last] = trimmed(scene, from, to);
  if (first >= last) return [];
  const whole3 = candidateOf(scene, first, last);
  if (!whole3) return [];
  if (whole3.known) return [whole3];
  first = withoutOpening(scene, first, last);
  const headed = isHead(word(last - 1)) && !personNouns.has(tokens[last - 1]?.lower ?? "");
  const title2 = titleIn(scene, first, last, headed);
  if (title2) {
    const before6 = title2.first > first ? split(scene, first, title2.first) : [];
    const person = candidateOf(scene, title2.last, last, { titled: true });
    return person ? [...before6, person] : before6;
  }
  const parted2 = atPlaces(scene, first, last) ?? atAmpersand(scene, first, last);
  if (parted2 !== void 0)
    return [...split(scene, first, parted2), ...split(scene, parted2 + (/^[-&]$/.test(word(parted2)) ? 1 : 0), last)];
  const nation = afterDemonyms(scene, first, last);
  if (nation === last) return [];
  if (nation > first && !headed) return split(scene, nation, last);
  const name2 = candidateOf(scene, first, withStop(tokens, last));
  return name2 ? [name2] : [];
}
function trimmed({ tokens, lexicon: lexicon3, article }, from, to) {
  let first = from;
  let last = to;
  while (first < last) {
    const token = tokens[first];
    const next = tokens[first + 1];
    if (!token) break;
    const joining = token.kind === "punctuation";
    const given = lexicon3.given.has(token.text) && first + 1 < last && next?.kind === "word" && !functionWords.has(next.lower);
    const small2 = functionWords.has(token.lower) && !given && !(token.text.length > 1 && token.text === token.text.toUpperCase());
    const pronoun3 = /^(?:I|A)$/.test(token.text) && !/^[.-]$/.test(next?.text ?? "");
    const prefix = next?.text === "-" && /^(?:Anti|Non|Ex|Pro|Post|Pre|Mid|Co|Vice|Inter|Trans|Ultra|Neo|Cross)$/.test(token.text);
    if (!joining && !small2 && !pronoun3 && !prefix) break;
    const end = tokens[last - 1]?.end ?? token.end;
    if (lexicon3.known.has(keyOf(article.text.slice(token.start, end)))) break;
    first += 1;
  }
  while (last > first + 1 && postNominals.has(tokens[last - 1]?.text ?? "")) last--;
  while (last > first && (tokens[last - 1]?.kind === "punctuation" || tokens[last - 1]?.lower === "'s")) last--;
  return [first, last];
}
function withoutOpening({ tokens, casing, lexicon: lexicon3 }, first, last) {
  const token = tokens[first];
  const next = tokens[first + 1];
  if (!token || !next || last - first < 2 || next.kind !== "word" || !opensSentence(tokens, first)) return first;
  if (lexicon3.given.has(token.text) || offices.has(token.text) || honorifics.has(token.text) || casing.inner.has(token.lower))
    return first;
  const describes = personNouns.has(token.lower) || organisationNouns.has(token.lower) || placeNouns.has(token.lower) || roleModifiers.has(token.lower);
  const seen = casing.lower.has(token.lower) && casing.inner.has(next.lower);
  return (describes || seen) && !isHead(tokens[last - 1]?.text ?? "") ? first + 1 : first;
}

// source/reading/entities/evidence.ts
function partsOfNames(candidates2) {
  const parts3 = /* @__PURE__ */ new Set();
  for (const { key, quoted: quoted2, opens, first, last } of candidates2) {
    if (quoted2 || last - first < 2) continue;
    const words8 = key.split(" ");
    for (const word of opens ? words8.slice(1) : words8) parts3.add(word);
  }
  return parts3;
}
function isNamed(scene, name2, parts3) {
  const { tokens, lexicon: lexicon3 } = scene;
  if (name2.quoted) return true;
  if (name2.titled) return !functionWords.has(name2.key.toLowerCase());
  const words8 = tokens.slice(name2.first, name2.last).filter(({ kind }) => kind === "word");
  if (words8.every(({ text }) => text.length === 1)) return name2.known !== void 0;
  const [word] = words8;
  if (word && words8.length === 1) return isNamedAlone(scene, name2, word, parts3);
  return !words8.every(
    ({ text, lower }) => noNames.has(text) || isDemonym(lexicon3, text) || functionWords.has(lower) || offices.has(text)
  );
}
var isNoName = (text) => noNames.has(text) || calendar.has(text) || honorifics.has(text);
var determiner = /^(?:the|a|an|his|her|their|its|our|your|my|this|that|these|those|no|any|every|each)$/;
function isNamedAlone({ tokens, casing, lexicon: lexicon3 }, name2, word, parts3) {
  const { text, lower: key } = word;
  const after4 = tokens[name2.last];
  if (/^[$£€]$/.test(after4?.text ?? "") || isNoName(text)) return false;
  const inner = casing.inner.get(key) ?? 0;
  const lower = casing.lower.get(key) ?? 0;
  if (name2.known) return !name2.opens || inner > 0 || lower === 0;
  const part2 = parts3.has(text);
  if (isDemonym(lexicon3, text) || offices.has(text) && !part2) return false;
  if (part2 && lower === 0) return true;
  const ordinary2 = isOrdinary(lexicon3, key) || functionWords.has(key);
  if (name2.opens) return inner > 0 ? inner > lower : !ordinary2 && lower === 0;
  if (functionWords.has(key)) return false;
  if (!ordinary2) return true;
  if (determiner.test(tokens[name2.first - 1]?.lower ?? "") || lower > inner) return false;
  return part2 || soundsPersonal(lexicon3, text, after4) || inner > 1 && lower === 0;
}
var soundsPersonal = ({ given, surnames }, text, after4) => given.has(text) || surnames.has(text) || /^(?:said|says|told)$/.test(after4?.lower ?? "");

// source/reading/entities/overlaid.ts
var range = ({ first, last }) => Array.from({ length: last - first }, (_, at2) => first + at2);
function overlaid(names5, over) {
  const taken = new Set(over.flatMap(range));
  const free = names5.filter((name2) => !range(name2).some((at2) => taken.has(at2)));
  return [...free, ...over].sort((a, b) => a.first - b.first);
}

// source/reading/entities/wars.ts
var ranks = /^(?:first|second|third|fourth|great)$/;
var kinds2 = /^(?:civil|independence|border|cold)$/;
var wars = /^(?:war|wars|revolution|uprising|genocide)$/;
function warsOf(scene, from, to) {
  const { tokens, lexicon: lexicon3 } = scene;
  const found2 = [];
  for (let at2 = from + 1; at2 < to; at2++) {
    if (!wars.test(tokens[at2]?.text ?? "")) continue;
    const people = kinds2.test(tokens[at2 - 1]?.lower ?? "") ? at2 - 2 : at2 - 1;
    let first = people;
    while (first >= from && (isDemonym(lexicon3, tokens[first]?.text ?? "") || tokens[first]?.text === "-" && first < people))
      first--;
    if (first === people) continue;
    if (ranks.test(tokens[first]?.lower ?? "")) first--;
    const war = candidateOf(scene, first + 1, at2 + 1, { quoted: true });
    if (war) found2.push(war);
  }
  return found2;
}

// source/reading/entities/extents.ts
function extentsOf(scene, tagged) {
  const inside4 = tagged.map(
    (named6) => withTail(scene, withoutOffice(scene, withoutMeasure(scene.tokens, withoutNouns(scene, named6))))
  );
  const joined4 = inside4.map((named6) => withStart(scene.tokens, withFirstHalf(scene, named6)));
  return overlaid(overlaid(joined4, definitions(scene.tokens, joined4)), states(scene.tokens));
}
var holdersOf = (names5) => new Map(names5.flatMap((named6) => range(named6).map((at2) => [at2, named6])));
function withoutNouns(scene, named6) {
  const { tokens } = scene;
  const { first } = named6;
  if (knownAt(scene, first, named6.last)) return named6;
  let { last } = named6;
  while (last - 1 > first && isCommonNoun(tokens[last - 1]) && tokens[last - 2].spaced) last--;
  return { ...named6, last };
}
var isCommonNoun = ({ kind, text, lower }) => kind === "word" && text === lower && text.length > 2 && !wars.test(text);
var measures2 = /^(?:Q[1-4]|H[12]|FY\d{0,4}|EBITDA|CEO|CFO|COO|CTO)$/;
var scales2 = /^(?:thousand|million|billion|trillion|bn|m|lakh|crore)$/;
function withoutMeasure(tokens, named6) {
  let { last } = named6;
  for (let words8 = wordsAt2(tokens, last); last - words8 > named6.first; words8 = wordsAt2(tokens, last)) {
    const text = tokens.slice(last - words8, last).map((token) => token.text).join("");
    const amount = /\d$/.test(text) && scales2.test(tokens[last]?.lower ?? "");
    if (!amount && !measures2.test(text)) break;
    last -= words8;
  }
  return { ...named6, last };
}
var wordsAt2 = (tokens, last) => tokens[last - 1]?.kind === "number" && tokens[last - 2]?.spaced === false ? 2 : 1;
function withoutOffice({ tokens, lexicon: lexicon3 }, named6) {
  const { first, last, type } = named6;
  if (type !== "person" || lexicon3.given.has(tokens[first]?.text ?? "")) return named6;
  let begin2 = first + (opensAsRole(tokens, lexicon3, named6) ? 1 : 0);
  for (let at2 = begin2; at2 < last - 1; at2++) {
    const { text, lower } = tokens[at2];
    const opens = at2 === begin2 || portfolios.has(tokens[at2 - 1]?.text ?? "") || isDomain(tokens[at2 - 1]);
    if ((offices.has(text) || personNouns.has(lower)) && opens) begin2 = at2 + 1;
    else if (!portfolios.has(text) && !isDomain(tokens[at2])) break;
  }
  return isCapitalised(tokens[begin2]) ? { ...named6, first: begin2 } : named6;
}
var opensAsRole = (tokens, lexicon3, { first, last }) => last - first > 2 && opensSentence(tokens, first) && /..(?:man|woman|er|or|ist|back|half)$/.test(tokens[first].lower) && !lexicon3.surnames.has(tokens[first].text) && lexicon3.given.has(tokens[first + 1].text);
var isDomain = (token) => /^(?:Financial|Operating|Marketing|Medical|Scientific|Technical|Commercial|Product|Risk|Legal|Data|Nursing|Veterinary)$/.test(
  token?.text ?? ""
);
var tailModifiers = /^(?:county|borough|city|town|district|parish|community|regional|crown|magistrates|high|family|appeal|general|children|teaching|memorial|royal|university|primary|secondary|grammar|comprehensive|fire|ambulance|health|film|music|book|jazz|literary)$/;
var tails = [
  [/^(?:council|university|constabulary)$/, "organisation", "any"],
  [/^(?:police|hospital|hospice|infirmary)$/, "organisation", "unknown"],
  [/^(?:court|school|college|board|service)$/, "organisation", "modified"],
  [/^(?:marathon)$/, "other", "any"],
  [/^(?:festival)$/, "other", "modified"]
];
function withTail(scene, named6) {
  const { tokens, lexicon: lexicon3 } = scene;
  const { first, last } = named6;
  const start = tokens[first];
  if (/^(?:a|an|another|every|one|two|three|all|some|many|his|her|my|our|their)$/.test(tokens[first - 1]?.lower ?? ""))
    return named6;
  const known5 = knownAt(scene, first, last)?.kind;
  if (known5 === "country" || isDemonym(lexicon3, start.text)) return named6;
  if (lastHeads.organisation.has(tokens[last - 1]?.text ?? "") || !tokens[last - 1]?.spaced) return named6;
  let at2 = last;
  while (at2 < last + 3 && tailModifiers.test(tokens[at2]?.lower ?? "")) {
    at2++;
    if (tokens[at2]?.lower === "'s") at2++;
  }
  if (tokens[at2]?.lower === "half" && tokens[at2 + 1]?.text === "-") at2 += 2;
  const end = tokens[at2];
  if (!end || end.sentence !== start.sentence || isCapitalised(end) || organisationNouns.has(tokens[at2 + 1]?.lower ?? ""))
    return named6;
  const tail = tails.find(([words8, , after4]) => {
    if (!words8.test(end.lower)) return false;
    return after4 === "any" || at2 > last || after4 === "unknown" && known5 !== "city" && named6.type !== "person";
  });
  return tail ? { first, last: at2 + 1, type: tail[1] } : named6;
}
function withFirstHalf({ tokens, lexicon: lexicon3 }, named6) {
  const { first, last, type } = named6;
  const head = tokens[last - 1]?.text ?? "";
  if (type !== "organisation" || last - first < 2 || tokens[first - 1]?.lower !== "and") return named6;
  if (!lastHeads.organisation.has(head)) return named6;
  let at2 = first - 1;
  while (isCapitalised(tokens[at2 - 1]) && isOrdinary(lexicon3, tokens[at2 - 1].lower)) at2--;
  const determined = tokens[at2 - 1]?.lower === "the" && tokens[at2 - 1]?.sentence === tokens[first]?.sentence;
  return determined && at2 < first - 1 && !lastHeads.organisation.has(tokens[first - 2].text) ? { ...named6, first: at2 } : named6;
}
var startsWithFor = /^(?:Transport|Action|Campaign|Citizens|Doctors|Reporters|Alliance|Coalition|Partners|Justice|Sport|Scientists|Lawyers|Teachers)$/;
function withStart(tokens, named6) {
  const { first, last, type } = named6;
  const joins6 = tokens[first - 1]?.lower === "for" && startsWithFor.test(tokens[first - 2]?.text ?? "");
  const same2 = tokens[first - 2]?.sentence === tokens[first]?.sentence;
  return joins6 && same2 && type !== "person" ? { first: first - 2, last, type: "organisation" } : named6;
}
var abbreviated = /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)$/;
var states = (tokens) => tokens.flatMap(({ text, spaced }, at2) => {
  const follows = tokens[at2 - 1]?.text === "," && isCapitalised(tokens[at2 - 2]);
  if (spaced || !follows || !abbreviated.test(text) || tokens[at2 + 1]?.text !== ".") return [];
  return [{ first: at2, last: at2 + 2, type: "place" }];
});
var longest = 16;
function definitions(tokens, tagged) {
  const defined = [];
  const holders2 = holdersOf(tagged);
  for (let at2 = 2; at2 + 2 < tokens.length; at2++) {
    const short = tokens[at2 + 1]?.text ?? "";
    if (tokens[at2]?.text !== "(" || tokens[at2 + 2]?.text !== ")" || !isAcronym(short)) continue;
    const first = startOf3(tokens, at2, short.replace(/\./g, "").toLowerCase());
    if (first === void 0) continue;
    const inside4 = range({ first, last: at2 }).flatMap((token) => holders2.get(token) ?? []);
    if (inside4.some((named6) => named6.first < first)) continue;
    defined.push({ first, last: at2, type: definedType(tokens[at2 - 1]?.text ?? "", inside4) });
  }
  return defined;
}
function startOf3(tokens, end, letters3) {
  const words8 = [];
  for (let at2 = end - 1; at2 >= 0 && at2 >= end - longest; at2--) {
    const token = tokens[at2];
    if (token?.sentence !== tokens[end]?.sentence) return void 0;
    if (token?.kind === "word" && token.lower !== "'s") words8.unshift(token.text);
    if (isCapitalised(token) && initialsOf(words8.join(" ")).includes(letters3)) return at2;
  }
  return void 0;
}
function definedType(head, inside4) {
  if (lastHeads.organisation.has(head)) return "organisation";
  if (lastHeads.other.has(head)) return "other";
  const tagged = inside4.at(-1)?.type;
  return tagged === "other" || tagged === "place" && lastHeads.place.has(head) ? tagged : "organisation";
}

// source/reading/entities/headlines.ts
var longest2 = 7;
function confirmedIn(scene, headlines, typed) {
  if (headlines.length === 0) return [];
  const names5 = confirmed(typed);
  let folded;
  return headlines.flatMap(({ start, end }) => {
    const shouted = scene.casing.styles[scene.tokens[start]?.sentence ?? 0] === "capitals";
    if (shouted) folded ??= inCapitals(names5, scene.lexicon);
    return namesIn(
      scene,
      start,
      end,
      (text) => shouted ? folded?.get(text.toUpperCase()) : names5.get(text) ?? known2(scene.lexicon, text)
    );
  });
}
function confirmed(typed) {
  const names5 = /* @__PURE__ */ new Map();
  for (const { key, type } of typed) if (!names5.has(key)) names5.set(key, { key, type });
  for (const { key, type } of typed) {
    const surname = key.slice(key.lastIndexOf(" ") + 1);
    if (type === "person" && surname.length > 2 && !names5.has(surname)) names5.set(surname, { key: surname, type });
  }
  return names5;
}
function known2(lexicon3, text) {
  const name2 = lexicon3.known.get(text);
  if (!name2 || name2.kind !== "country" && !text.includes(" ") && isOrdinary(lexicon3, text.toLowerCase()))
    return void 0;
  return { key: text, type: typeOfKind(name2.kind) };
}
function inCapitals(names5, lexicon3) {
  const folded = /* @__PURE__ */ new Map();
  for (const text of lexicon3.known.forms()) {
    if (text === "US") continue;
    const name2 = known2(lexicon3, text);
    if (name2) folded.set(text.toUpperCase(), name2);
  }
  for (const [text, name2] of names5) folded.set(text.toUpperCase(), name2);
  return folded;
}
function namesIn(scene, from, to, find) {
  const { article, tokens, lexicon: lexicon3 } = scene;
  const found2 = [];
  for (let first = from; first < to; first++) {
    const start = tokens[first];
    if (!start || !isCapitalised(start)) continue;
    const least = isDemonym(lexicon3, start.text) ? first + 2 : first + 1;
    for (let last = Math.min(to, first + longest2); last >= least; last--) {
      const end = tokens[last - 1];
      const text = article.text.slice(start.start, end.end);
      const name2 = find(keyOf(text));
      if (!name2) continue;
      found2.push({
        first,
        last,
        start: start.start,
        end: end.end,
        sentence: start.sentence,
        text,
        key: name2.key,
        type: name2.type
      });
      first = last - 1;
      break;
    }
  }
  return found2;
}

// source/reading/entities/quoted.ts
var opening = /^[“"‘]$/;
var closing = /^[”"’]$/;
function quotedTitles(scene, from, to) {
  const { tokens } = scene;
  const found2 = [];
  for (let at2 = from; at2 < to; at2++) {
    if (!opening.test(tokens[at2]?.text ?? "")) continue;
    const end = closeOf(scene, at2, to);
    if (end === void 0) continue;
    const title2 = isSaid2(tokens[end + 1]) ? void 0 : titled(scene, at2 + 1, end);
    if (title2) found2.push(title2);
    at2 = end;
  }
  return found2;
}
var isSaid2 = (after4) => sayingVerbs.has(after4?.lower ?? "");
function closeOf({ tokens }, open2, to) {
  for (let at2 = open2 + 2; at2 < Math.min(to, open2 + 12); at2++) {
    const text = tokens[at2]?.text ?? "";
    if (closing.test(text)) return at2;
    if (opening.test(text)) return void 0;
  }
  return void 0;
}
function titled(scene, from, to) {
  const { tokens } = scene;
  let last = to;
  while (last > from && /^[,.]$/.test(tokens[last - 1]?.text ?? "")) last--;
  const first = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? "") && isCapitalised(tokens[from]) ? from + 1 : from;
  let capitals2 = 0;
  for (let at2 = from; at2 < last; at2++) {
    const token = tokens[at2];
    if (!token || /^[.!;]$/.test(token.text)) return void 0;
    if (token.kind !== "word") continue;
    if (isCapitalised(token)) capitals2++;
    else if (!functionWords.has(token.lower) && token.lower !== "'s") return void 0;
  }
  return capitals2 >= 2 && first < last ? candidateOf(scene, first, last, { quoted: true }) : void 0;
}

// source/reading/entities/settle.ts
function settled(scene, tagged) {
  return tagged.flatMap(({ first, last, type }) => {
    const [from, to] = type === "person" ? withoutTitles(scene, first, last) : [first, last];
    const name2 = candidateOf(scene, withoutArticle(scene, from, to), to);
    const isTitle2 = postNominals.has(name2?.text ?? "") && scene.tokens[from - 1]?.text === ",";
    return name2 === void 0 || isTitle2 ? [] : [{ ...name2, type }];
  });
}
function withoutTitles({ tokens }, first, last) {
  let from = first;
  let to = last;
  while (from + 1 < to && honorifics.has(tokens[from]?.text ?? "")) {
    const next = tokens[from + 1]?.text === "." ? from + 2 : from + 1;
    if (next >= to || tokens[next]?.kind !== "word") break;
    from = next;
  }
  while (to - 1 > from && postNominals.has(tokens[to - 1]?.text ?? "")) to--;
  if (tokens[to - 1]?.text === ",") to--;
  return to > from ? [from, to] : [first, last];
}
var withoutArticle = (scene, first, last) => last - first > 1 && /^(?:The|the)$/.test(scene.tokens[first]?.text ?? "") && !isPlace(knownAt(scene, first, last)) ? first + 1 : first;

// source/reading/hash.ts
function hashOf(text, from = 0, to = text.length) {
  let hash = 2166136261 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash;
}

// source/reading/entities/tagger/hash.ts
function mix(template, a, b = 0, c = 0) {
  let hash = Math.imul(template ^ 1540483477, 2654435761);
  hash = Math.imul((hash ^ a) + (hash >>> 15), 2246822507);
  hash = Math.imul((hash ^ b) + (hash >>> 13), 3266489909);
  hash = Math.imul((hash ^ c) + (hash >>> 16), 668265263);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 374761393);
  return hash ^ hash >>> 13;
}

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
  for (let at2 = 0; at2 < bytesEach; at2++) {
    const pair2 = nibbles[slot * bytesEach + at2];
    vector[2 * at2] = (pair2 & 15) - 8;
    vector[2 * at2 + 1] = (pair2 >>> 4) - 8;
  }
  return vector;
}

// source/reading/entities/tagger/form.ts
var formsBy = (vectors2, lexicon3) => remembering((text) => formOf(text, vectors2, lexicon3));
function formOf(text, vectors2, lexicon3) {
  const plain4 = text.replace(/[’‘]/g, "'").replace(/[–—‑]/g, "-");
  const lower = plain4.toLowerCase();
  const key = hashOf(lower);
  const sizes = [1, 2, 3, 4];
  const prefixes2 = sizes.map((size) => mix(size, hashOf(lower, 0, Math.min(size, lower.length))));
  const suffixes = sizes.map((size) => mix(size, hashOf(lower, Math.max(0, lower.length - size))));
  const first = plain4.charAt(0);
  return {
    word: hashOf(plain4),
    lower: key,
    ...shapesOf(plain4),
    prefixes: prefixes2,
    suffixes,
    slot: slotIn(vectors2, lower, key),
    capital: first !== first.toLowerCase() || arabicArticle2.test(plain4),
    small: functionWords.has(lower) && !isShouted(plain4),
    lists: Number(lexicon3.given.has(plain4)) | Number(lexicon3.surnames.has(plain4)) << 1 | Number(isDemonym(lexicon3, plain4)) << 2 | Number(isOrdinary(lexicon3, lower)) << 3
  };
}
var arabicArticle2 = /^(?:al|el|ul|as|ash|ad|an|ar|at|az)-[A-Z]/;
function slotIn(vectors2, lower, key) {
  const slot = slotOf(vectors2, key);
  const hyphen = lower.lastIndexOf("-");
  return slot < 0 && hyphen > 0 ? slotOf(vectors2, hashOf(lower, hyphen + 1)) : slot;
}
var longest3 = 24;
function shapesOf(text) {
  let fullShape = "";
  let shape = "";
  for (let at2 = 0; at2 < Math.min(text.length, longest3); at2++) {
    const kind = kindOf2(text.charAt(at2));
    fullShape += kind;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return { fullShape: hashOf(fullShape), shape: hashOf(shape) };
}
function kindOf2(letter) {
  if (letter >= "0" && letter <= "9") return "d";
  const lower = letter.toLowerCase();
  if (lower !== letter) return "X";
  return lower === letter.toUpperCase() ? letter : "x";
}
var beyond = {
  word: 1,
  lower: 1,
  fullShape: 1,
  shape: 1,
  prefixes: [0, 0, 0, 0],
  suffixes: [0, 0, 0, 0],
  slot: -1,
  capital: false,
  small: false,
  lists: 0
};

// source/reading/entities/tagger/units.ts
var tails2 = /^(?:led|based|born|bound|backed|owned|held|run|made|style|like|era|wide|only|free|controlled|area|level|type|class|time|old|wing|funded|listed|built|themed|inspired|winning|linked|occupied|elect|and|to)$/;
function unitsOf(tokens, isPlace2) {
  const units3 = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    if (isNumbered(tokens, first)) last++;
    while (joinsOn(tokens, last, isPlace2)) last += isCode(tokens, last + 1) ? 3 : 2;
    let text = "";
    for (let at2 = first; at2 < last; at2++) text += tokens[at2].text;
    if (isAbbreviated2(tokens, last)) last++;
    units3.push({ first, last, sentence: tokens[first].sentence, text });
    first = last;
  }
  return units3;
}
function joinsOn(tokens, at2, isPlace2) {
  const [before6, hyphen, after4] = [tokens[at2 - 1], tokens[at2], tokens[at2 + 1]];
  if (!before6 || !after4 || hyphen?.lower !== "-" || before6.spaced || hyphen.spaced) return false;
  if (before6.kind !== "word" || after4.kind !== "word" && after4.kind !== "number" || after4.sentence !== before6.sentence)
    return false;
  return !tails2.test(after4.lower) && !(isPlace2(before6.text) && isPlace2(after4.text));
}
var isNumbered = (tokens, at2) => tokens[at2]?.kind === "word" && !tokens[at2]?.spaced && tokens[at2 + 1]?.kind === "number" && tokens[at2 + 1]?.sentence === tokens[at2]?.sentence;
var isCode = (tokens, at2) => tokens[at2]?.kind === "number" && !tokens[at2]?.spaced && tokens[at2 + 1]?.text.length === 1 && tokens[at2 + 1]?.kind === "word";
function isAbbreviated2(tokens, at2) {
  const [before6, stop, after4] = [tokens[at2 - 1], tokens[at2], tokens[at2 + 1]];
  return stop?.text === "." && before6?.kind === "word" && !before6.spaced && after4 !== void 0 && after4.sentence === stop.sentence && after4.kind !== "punctuation";
}

// source/reading/entities/tagger/page.ts
var types = ["person", "organisation", "place", "other"];
function pageOf(scene, formOf5, ruled) {
  const { tokens, casing, lexicon: lexicon3 } = scene;
  const units3 = unitsOf(tokens, (word) => isPlace(lexicon3.known.get(word)));
  const forms = units3.map(({ text, sentence }) => {
    const shouted = casing.styles[sentence] === "capitals" && isShouted(text);
    return formOf5(shouted ? text.charAt(0) + text.slice(1).toLowerCase() : text);
  });
  const styles = units3.map(({ sentence }) => casing.styles[sentence] ?? "running");
  const bounds = boundsOf(units3);
  const runs2 = runsOf(scene, units3, forms, bounds.to);
  return {
    first: Int32Array.from(units3, ({ first }) => first),
    last: Int32Array.from(units3, ({ last }) => last),
    forms,
    styles,
    ...bounds,
    ...runs2,
    known: knownIn(scene, units3, forms, runs2.runLast),
    ...ruledIn(units3, tokens.length, ruled),
    seen: seenIn(scene, units3, forms, styles),
    labels: new Uint8Array(units3.length),
    places: placesOf(forms)
  };
}
function boundsOf(units3) {
  const from = new Int32Array(units3.length);
  const to = new Int32Array(units3.length);
  for (let first = 0; first < units3.length; ) {
    let last = first + 1;
    while (units3[last]?.sentence === units3[first]?.sentence) last++;
    from.fill(first, first, last);
    to.fill(last, first, last);
    first = last;
  }
  return { from, to };
}
var bridges = /* @__PURE__ */ new Set(["of", "the", "'s", "-", "&", "de", "la", "del", "al", "bin", "van", "von", "/"]);
function runsOf({ tokens }, units3, forms, to) {
  const lowerAt = (at2) => tokens[units3[at2]?.first ?? -1]?.lower ?? "";
  const isCapital5 = (at2) => forms[at2]?.capital ?? false;
  const runFirst = new Int32Array(units3.length);
  const runLast = new Int32Array(units3.length);
  for (let first = 0; first < units3.length; first++) {
    if (!isCapital5(first)) continue;
    const end = to[first];
    let last = first + 1;
    while (last < end) {
      const small2 = isCapital5(last) ? 0 : !bridges.has(lowerAt(last)) ? end : lowerAt(last + 1) === "the" ? 2 : 1;
      if (last + small2 >= end || !isCapital5(last + small2)) break;
      last += small2 + 1;
    }
    runFirst.fill(first, first, last);
    runLast.fill(last, first, last);
    first = last - 1;
  }
  return { runFirst, runLast };
}
var kinds3 = ["country", "region", "city", "organisation"];
var longestName = 6;
function knownIn({ article, tokens, lexicon: lexicon3 }, units3, forms, runLast) {
  const known5 = new Uint8Array(units3.length);
  for (let first = 0; first < units3.length; first++) {
    if (!forms[first]?.capital) continue;
    for (let last = Math.min(runLast[first], first + longestName); last > first; last--) {
      const end = units3[last - 1];
      if (!forms[last - 1]?.capital && tokens[end.first]?.kind !== "number") continue;
      const text = article.text.slice(tokens[units3[first].first].start, tokens[end.last - 1].end);
      const name2 = lexicon3.known.get(keyOf(text));
      if (!name2) continue;
      const code = 1 + 4 * (kinds3.indexOf(name2.kind) + (name2.shared ? kinds3.length : 0));
      known5.fill(code + 3, first, last);
      known5[first] = code + 1;
      known5[last - 1] = last - first === 1 ? code : code + 2;
      first = last - 1;
      break;
    }
  }
  return known5;
}
var margins = [0.1, 1.5, 3, 5, 8, 20];
function ruledIn(units3, tokens, names5) {
  const ruled = new Uint8Array(units3.length);
  const sure = new Uint8Array(units3.length);
  const unitOf2 = new Int32Array(tokens);
  units3.forEach(({ first, last }, index) => {
    unitOf2.fill(index, first, last);
  });
  for (const { first, last, type, margin } of names5) {
    const label3 = 1 + 2 * types.indexOf(type);
    const [start, end] = [unitOf2[first], unitOf2[last - 1] + 1];
    ruled.fill(label3 + 1, start, end);
    ruled[start] = label3;
    sure.fill(margins.filter((least) => margin >= least).length, start, end);
  }
  return { ruled, sure };
}
function seenIn({ tokens, casing }, units3, forms, styles) {
  return Uint8Array.from(units3, ({ first }, at2) => {
    if (!forms[at2]?.capital) return 0;
    const lower = tokens[first]?.lower ?? "";
    const opens = opensSentence(tokens, first);
    const own = opens || styles[at2] !== "running" ? 0 : 1;
    const inner = (casing.inner.get(lower) ?? 0) > own;
    return Number(inner) | Number(casing.lower.has(lower)) << 1 | Number(opens) << 2;
  });
}
function placesOf(forms) {
  const places4 = /* @__PURE__ */ new Map();
  forms.forEach(({ capital, lower }, at2) => {
    if (!capital) return;
    const here = places4.get(lower);
    if (here) here.push(at2);
    else places4.set(lower, [at2]);
  });
  return places4;
}
var formAt = ({ forms, from, to }, at2, step) => {
  const there = at2 + step;
  return there < from[at2] || there >= to[at2] ? beyond : forms[there] ?? beyond;
};

// source/reading/entities/tagger/around.ts
var mostOthers = 6;
var viewOf = (page, at2) => ({
  page,
  at: at2,
  before2: formAt(page, at2, -2),
  before: formAt(page, at2, -1),
  own: page.forms[at2] ?? beyond,
  after: formAt(page, at2, 1),
  after2: formAt(page, at2, 2),
  others: othersOf(page, at2)
});
var none = [];
function othersOf(page, at2) {
  const own = page.forms[at2];
  const all = own?.capital ? page.places.get(own.lower) ?? none : none;
  return all.length < 2 ? none : all.slice(0, mostOthers + 1).filter((place2) => place2 !== at2).slice(0, mostOthers);
}
var places = { single: 9, others: 2 };
function singlesAround({ page, at: at2, before2: before22, before: before6, own, after: after4, after2: after22 }) {
  const [first, last] = [page.runFirst[at2], page.runLast[at2]];
  const near = [before22, before6, own, after4, after22];
  if (last > 0) for (const there of [first - 1, last, first, last - 1]) near.push(formAt(page, at2, there - at2));
  return near;
}

// source/reading/entities/tagger/table.ts
var tableBytes = (slots) => slots * 6;
var tableAt = (buffer, offset, slots) => ({
  values: new Uint32Array(buffer, offset, slots),
  checks: new Uint16Array(buffer, offset + slots * 4, slots)
});
var checkOf2 = (key) => Math.imul(key, 2654435761) >>> 16 & 65535;
function lookUp({ values: values2, checks }, key) {
  const mask = values2.length - 1;
  const check = checkOf2(key);
  for (let slot = key & mask; ; slot = slot + 1 & mask) {
    const value = values2[slot];
    if (value === 0 || checks[slot] === check) return value;
  }
}

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
  const [features4 = 0, vectors2 = 0, weights = 0] = new Uint32Array(buffer, 0, 3);
  let at2 = headBytes;
  const next = (count) => {
    const array = new Float32Array(buffer, at2, count);
    at2 += count * 4;
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
    features: tableAt(buffer, at2, features4),
    vectors: vectorsAt(buffer, at2 + tableBytes(features4), vectors2),
    weights: new Int8Array(buffer, at2 + tableBytes(features4) + vectorBytes(vectors2), weights),
    scale: new Float32Array(buffer, 12, 1)[0]
  };
}
var model;
function namesModel() {
  model ??= modelIn(readBinary("names/tagger.bin"));
  return model;
}

// source/reading/entities/tagger/decode.ts
function decode({ transitions }, scores4, count) {
  const from = new Uint8Array(count * labels);
  const best2 = new Float64Array(count * labels);
  for (let at2 = 0; at2 < count; at2++) {
    for (let label4 = 0; label4 < labels; label4++) {
      let top = -Infinity;
      for (let before6 = 0; before6 < (at2 === 0 ? 1 : labels); before6++) {
        const so = at2 === 0 ? 0 : best2[(at2 - 1) * labels + before6];
        const score2 = so + transitions[before6 * labels + label4];
        if (score2 <= top) continue;
        top = score2;
        from[at2 * labels + label4] = before6;
      }
      best2[at2 * labels + label4] = top + scores4[at2 * labels + label4];
    }
  }
  const path2 = new Uint8Array(count);
  let label3 = 0;
  for (let other = 1; other < labels; other++)
    if (best2[(count - 1) * labels + other] > best2[(count - 1) * labels + label3]) label3 = other;
  for (let at2 = count - 1; at2 >= 0; at2--) {
    path2[at2] = label3;
    label3 = from[at2 * labels + label3];
  }
  return path2;
}

// source/reading/entities/tagger/islands.ts
function islandsOf({ forms, from, to, runFirst, runLast }) {
  const islands = [];
  for (let at2 = 0; at2 < runLast.length; at2++) {
    const last = runLast[at2];
    if (last === 0 || last === at2 + 1 && forms[at2]?.small) continue;
    const start = Math.max(from[at2], runFirst[at2] - 1);
    const end = Math.min(to[at2], last + 1);
    const before6 = islands.at(-1);
    if (before6 && before6.end >= start && before6.end > from[at2]) before6.end = end;
    else islands.push({ start, end });
    at2 = last - 1;
  }
  return islands;
}

// source/reading/entities/tagger/features.ts
var Bag = class {
  hashes = new Int32Array(256);
  size = 0;
  add(hash) {
    this.hashes[this.size++] = hash;
  }
};
var inside = ({ from, to }, at2, there) => there >= from[at2] && there < to[at2];
var words4 = ({ before2: before22, before: before6, own, after: after4, after2: after22 }, bag) => {
  bag.add(mix(1, own.word));
  bag.add(mix(2, before22.lower));
  bag.add(mix(3, before6.lower));
  bag.add(mix(4, own.lower));
  bag.add(mix(5, after4.lower));
  bag.add(mix(6, after22.lower));
  bag.add(mix(7, before6.lower, own.lower));
  bag.add(mix(8, own.lower, after4.lower));
  bag.add(mix(9, before6.lower, after4.lower));
  bag.add(mix(10, before22.lower, before6.lower));
  bag.add(mix(11, after4.lower, after22.lower));
};
var shapes = ({ page, at: at2, before2: before22, before: before6, own, after: after4, after2: after22 }, bag) => {
  const start = page.from[at2] === at2 ? 1 : 0;
  bag.add(mix(20, before22.shape));
  bag.add(mix(21, before6.shape));
  bag.add(mix(22, own.shape));
  bag.add(mix(23, after4.shape));
  bag.add(mix(24, after22.shape));
  bag.add(mix(25, own.fullShape));
  bag.add(mix(26, before6.shape, own.shape));
  bag.add(mix(27, own.shape, after4.shape));
  bag.add(mix(28, before6.shape, own.shape, after4.shape));
  bag.add(mix(29, before6.lower, own.shape));
  bag.add(mix(30, own.shape, after4.lower));
  bag.add(mix(31, start, own.shape));
  const style = page.styles[at2];
  if (style !== "running") bag.add(mix(32, style === "title" ? 1 : 2, own.shape));
};
var affixes = ({ before: before6, own, after: after4 }, bag) => {
  for (let size = 0; size < 4; size++) {
    bag.add(mix(40 + size, own.prefixes[size]));
    bag.add(mix(44 + size, own.suffixes[size]));
  }
  bag.add(mix(48, before6.suffixes[2]));
  bag.add(mix(49, after4.suffixes[2]));
};
var spans = ({ page, at: at2, own }, bag) => {
  const [first, last] = [page.runFirst[at2], page.runLast[at2]];
  if (last === 0) return;
  const right = inside(page, at2, last) ? page.forms[last] ?? beyond : beyond;
  const left = inside(page, at2, first - 1) ? page.forms[first - 1] ?? beyond : beyond;
  const end = page.forms[last - 1] ?? beyond;
  const start = page.forms[first] ?? beyond;
  const length2 = Math.min(last - first, 6);
  const position = Math.min(at2 - first, 5);
  const rest = Math.min(last - 1 - at2, 5);
  bag.add(mix(80, right.lower));
  bag.add(mix(81, left.lower));
  bag.add(mix(82, right.lower, own.shape));
  bag.add(mix(83, left.lower, own.shape));
  bag.add(mix(84, end.lower, position === 0 ? 1 : 0));
  bag.add(mix(85, start.lower, position));
  bag.add(mix(86, length2, position));
  bag.add(mix(89, end.suffixes[2], rest));
};
var lists2 = ({ page, at: at2, before: before6, own, after: after4 }, bag) => {
  const known5 = (step) => inside(page, at2, at2 + step) ? page.known[at2 + step] : 255;
  const here = known5(0);
  bag.add(mix(100, here, own.lists));
  bag.add(mix(101, known5(-1)));
  bag.add(mix(102, known5(1)));
  bag.add(mix(103, here, before6.shape, after4.shape));
  bag.add(mix(104, own.lists, before6.shape, after4.shape));
  bag.add(mix(105, before6.lists, own.lists));
  bag.add(mix(106, own.lists, after4.lists));
  bag.add(mix(107, before6.lists, own.lists, after4.lists));
  bag.add(mix(108, here, before6.lower));
  bag.add(mix(109, here, after4.lower));
};
var document = ({ page, at: at2, own, others }, bag) => {
  if (!own.capital) return;
  bag.add(mix(120, page.seen[at2]));
  bag.add(mix(121, page.seen[at2], own.shape));
  bag.add(mix(122, page.seen[at2], own.lists));
  const from = bag.size;
  const addOnce = (hash) => {
    for (let index = from; index < bag.size; index++) if (bag.hashes[index] === hash) return;
    bag.add(hash);
  };
  for (const place2 of others) {
    const [left, right] = [formAt(page, place2, -1), formAt(page, place2, 1)];
    addOnce(mix(123, left.lower));
    addOnce(mix(124, right.lower));
    addOnce(mix(127, left.lists, left.shape));
    addOnce(mix(128, right.lists, right.shape));
    const last = page.runLast[place2];
    const end = page.forms[last - 1] ?? beyond;
    if (last > place2 + 1) addOnce(mix(129, end.lower));
    addOnce(mix(130, Math.min(last - place2, 4), Math.min(place2 - page.runFirst[place2], 4)));
    addOnce(mix(131, page.known[place2]));
  }
};
var rules2 = ({ page, at: at2, own }, bag) => {
  const ruled = (step) => inside(page, at2, at2 + step) ? page.ruled[at2 + step] : 255;
  const here = ruled(0);
  bag.add(mix(140, here));
  bag.add(mix(141, ruled(-1), here));
  bag.add(mix(142, here, ruled(1)));
  bag.add(mix(143, here, own.shape));
  bag.add(mix(144, here, page.known[at2], own.lists));
  const sure = page.sure[at2];
  bag.add(mix(145, here, sure));
  bag.add(mix(147, here, sure, own.shape));
  bag.add(mix(148, sure, ruled(-1), here));
  bag.add(mix(146, here, page.seen[at2]));
};
var votes = ({ page, at: at2, own, others }, bag) => {
  if (others.length === 0) return;
  const counts3 = [0, 0, 0, 0, 0];
  for (const place2 of others) {
    const label3 = page.labels[place2];
    counts3[label3 + 1 >> 1]++;
  }
  let top = 0;
  for (let type = 1; type < counts3.length; type++) if (counts3[type] > counts3[top]) top = type;
  const share2 = Math.floor(4 * counts3[top] / others.length);
  const ruled = page.ruled[at2];
  const now = page.labels[at2];
  bag.add(mix(150, top, share2));
  bag.add(mix(151, top, Math.min(3, counts3[top]), others.length > 3 ? 1 : 0));
  bag.add(mix(152, top, share2, own.shape));
  bag.add(mix(153, top, share2, ruled));
  bag.add(mix(154, top, now));
  bag.add(mix(155, top, share2, now));
  counts3.forEach((count, type) => {
    if (count > 0) bag.add(mix(156, type, now));
  });
};
var groups = {
  words: words4,
  shapes,
  affixes,
  spans,
  lists: lists2,
  document,
  rules: rules2
};

// source/reading/entities/tagger/score.ts
var used = Object.values(groups);
var keptBits = 13;
var Scorer = class {
  constructor(model4) {
    this.model = model4;
  }
  model;
  bag = new Bag();
  sums = new Int32Array(labels);
  cells = new Float64Array(hidden);
  /** What a word gives the cells at a place: the same words come again and again, and each has one row that it may lie in. */
  keys = new Int32Array(1 << keptBits).fill(-1);
  rows = new Float32Array(hidden << keptBits);
  /** Adds the scores of a page's token to those of the labels from `to` on. */
  add(page, at2, scores4, to) {
    const view = viewOf(page, at2);
    this.addFeatures(view, scores4, to);
    this.addHidden(view, scores4, to);
  }
  /** Adds what the first pass takes other occurrences for; answers whether there are any. */
  addVotes(page, at2, scores4, to) {
    const view = viewOf(page, at2);
    if (view.others.length === 0) return false;
    this.bag.size = 0;
    votes(view, this.bag);
    this.addBag(scores4, to);
    return true;
  }
  addFeatures(view, scores4, to) {
    this.bag.size = 0;
    for (const group of used) group(view, this.bag);
    this.addBag(scores4, to);
  }
  addBag(scores4, to) {
    const { features: features4, weights, scale } = this.model;
    this.sums.fill(0);
    addRows(this.sums, this.bag, features4, weights);
    for (let label3 = 0; label3 < labels; label3++)
      scores4[to + label3] = scores4[to + label3] + scale * this.sums[label3];
  }
  addHidden(view, scores4, to) {
    const { bias, outward } = this.model;
    this.cells.set(bias);
    const singles = singlesAround(view);
    for (let place2 = 0; place2 < singles.length; place2++) this.gather(singles[place2].slot, place2, 1);
    if (view.others.length > 0) {
      this.gatherOthers(view, -1, places.single);
      this.gatherOthers(view, 1, places.single + 1);
    }
    addOutward(this.cells, outward, scores4, to);
  }
  /** The mean over the words that stand `step` from the other occurrences. */
  gatherOthers({ page, others }, step, place2) {
    const slots = others.map((other) => formAt(page, other, step).slot).filter((slot) => slot >= 0);
    for (const slot of slots) this.gather(slot, place2, 1 / slots.length);
  }
  gather(slot, place2, share2) {
    if (slot >= 0) addRow(this.cells, this.rows, this.project(slot, place2), share2);
  }
  /** Where in `rows` lies what the word gives the cells. */
  project(slot, place2) {
    const { inward, vectors: vectors2 } = this.model;
    const key = slot * (places.single + places.others) + place2;
    const at2 = Math.imul(key, 2654435761) >>> 32 - keptBits;
    const row = at2 * hidden;
    if (this.keys[at2] === key) return row;
    this.keys[at2] = key;
    multiply(this.rows, row, vectorIn(vectors2, slot), inward, place2 * dimensions * hidden);
    return row;
  }
};
function addRows(sums, { hashes, size }, features4, weights) {
  for (let index = 0; index < size; index++) {
    const value = lookUp(features4, hashes[index]);
    let from = value >>> labels;
    for (let mask = value & (1 << labels) - 1; mask !== 0; mask &= mask - 1) {
      const label3 = 31 - Math.clz32(mask & -mask);
      sums[label3] = sums[label3] + weights[from++];
    }
  }
}
function addRow(cells2, rows3, row, share2) {
  for (let cell = 0; cell < hidden; cell++)
    cells2[cell] = cells2[cell] + share2 * rows3[row + cell];
}
function multiply(rows3, row, vector, weights, start) {
  for (let cell = 0; cell < hidden; cell += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let dimension = 0, at2 = start + cell; dimension < dimensions; dimension++, at2 += hidden) {
      const value = vector[dimension];
      a += value * weights[at2];
      b += value * weights[at2 + 1];
      c += value * weights[at2 + 2];
      d += value * weights[at2 + 3];
    }
    rows3[row + cell] = a;
    rows3[row + cell + 1] = b;
    rows3[row + cell + 2] = c;
    rows3[row + cell + 3] = d;
  }
}
function addOutward(cells2, outward, scores4, to) {
  for (let cell = 0; cell < hidden; cell++) {
    const value = cells2[cell];
    if (value <= 0) continue;
    for (let label3 = 0; label3 < labels; label3++)
      scores4[to + label3] = scores4[to + label3] + value * outward[label3 * hidden + cell];
  }
}

// source/reading/entities/tagger/tag.ts
var tools;
var toolsFor = (model4, lexicon3) => ({
  model: model4,
  formOf: formsBy(model4.vectors, lexicon3),
  scorer: new Scorer(model4)
});
function tag(scene, ruled) {
  tools ??= toolsFor(namesModel(), scene.lexicon);
  const { model: model4, formOf: formOf5, scorer } = tools;
  const page = pageOf(scene, formOf5, ruled);
  const islands = islandsOf(page);
  const scores4 = new Float64Array(page.first.length * labels);
  const best2 = ({ start, end }) => decode(model4, scores4.subarray(start * labels, end * labels), end - start);
  for (const island of islands) {
    for (let at2 = island.start; at2 < island.end; at2++) {
      scorer.add(page, at2, scores4, at2 * labels);
      addTrust(scores4, at2 * labels, page.ruled[at2], page.sure[at2]);
    }
    page.labels.set(best2(island), island.start);
  }
  return islands.flatMap((island) => {
    const { start, end } = island;
    let voted = false;
    for (let at2 = start; at2 < end; at2++) if (scorer.addVotes(page, at2, scores4, at2 * labels)) voted = true;
    return namesOf2(voted ? best2(island) : page.labels.subarray(start, end)).map(({ first, last, type }) => ({
      first: page.first[start + first],
      last: trimmed2(scene, page.last[start + last - 1]),
      type
    }));
  });
}
var trust = [0, 0, 0.25, 0.5, 0.75, 1, 2];
function addTrust(scores4, at2, ruled, sure) {
  const times2 = types[ruled - 1 >> 1] === "other" ? 2 : 1;
  if (ruled > 0) scores4[at2 + ruled] = scores4[at2 + ruled] + times2 * trust[sure];
}
function namesOf2(path2) {
  const names5 = [];
  for (let first = 0; first < path2.length; first++) {
    const label3 = path2[first];
    if (label3 % 2 === 0) continue;
    let last = first + 1;
    while (path2[last] === label3 + 1) last++;
    names5.push({ first, last, type: types[(label3 - 1) / 2] });
    first = last - 1;
  }
  return names5;
}
function trimmed2({ tokens }, last) {
  if (tokens[last - 1]?.text !== ".") return last;
  return stoppedEndings.has(tokens[last - 2]?.text ?? "") ? last : last - 1;
}

// source/reading/entities/clues/clue.ts
function viewOf2(scene, name2) {
  const { tokens } = scene;
  const words8 = tokens.slice(name2.first, name2.last).flatMap(({ kind, text }) => kind === "word" || kind === "number" ? [text] : []);
  const near = (at2) => tokens[at2]?.sentence === name2.sentence ? tokens[at2]?.lower ?? "" : "";
  return {
    name: name2,
    scene,
    words: words8,
    single: words8.length === 1,
    head: words8.findLast((word) => !/^(?:\d+|[IVX]+)$/.test(word)) ?? "",
    before: (n) => near(name2.first - 1 - n),
    after: (n) => near(name2.last + n),
    apposed: apposedHead(tokens, name2)
  };
}
function headBeforeOf({ first, last }, { tokens }, heads) {
  for (let at2 = first + 1; at2 < last; at2++) {
    const word = tokens[at2]?.lower;
    if (word === "of" || word === "for" || word === "in") return heads.has(tokens[at2 - 1]?.text ?? "");
  }
  return false;
}
function startsWithKnown({ name: name2, scene, single, words: words8, head }) {
  const { given, known: known5 } = scene.lexicon;
  if (single || given.has(words8[0] ?? "") || Object.values(lastHeads).some((heads) => heads.has(head))) return false;
  for (let space2 = name2.key.indexOf(" "); space2 > 0; space2 = name2.key.indexOf(" ", space2 + 1)) {
    if (known5.has(name2.key.slice(0, space2))) return !/ (?:of|and) /.test(name2.key);
  }
  return false;
}
var notInPhrase = /^(?:of|for|in|at|who|whose|which|that|with|from|on|to|and|by|owned|based|was|is|has|had|were|near|made|built|sold)$/;
function apposedHead(tokens, name2) {
  if (tokens[name2.last]?.text !== ",") return "";
  let head = "";
  const age3 = /^\d{1,2}$/.test(tokens[name2.last + 1]?.text ?? "") && tokens[name2.last + 2]?.text === "," ? 2 : 0;
  for (let at2 = name2.last + 1 + age3; at2 < name2.last + 9 + age3; at2++) {
    const token = tokens[at2];
    if (!token || token.sentence !== name2.sentence || token.kind !== "word" && token.text !== "-") break;
    if (notInPhrase.test(token.lower)) break;
    head = tokens[at2 - 1]?.text === "-" && tokens[at2 - 2] ? `${tokens[at2 - 2]?.lower}-${token.lower}` : token.lower;
  }
  return head;
}

// source/reading/entities/clues/organisation.ts
var organisation_exports = {};
__export(organisation_exports, {
  around: () => around2,
  inName: () => inName,
  isTown: () => isTown
});
var isAcronym2 = (word) => word.length <= 8 && isShouted(word.replace(/\./g, ""));
var players = /^(?:striker|midfielder|defender|goalkeeper|winger|forward|boss|captain|full-back|coach|manager|fans|supporters|side|squad|keeper)$/;
var matchVerbs = /^(?:beat|beats|lost|won|drew|draw|sign|signed|play|played|face|host|hosted|defeated|thrashed|scored|finished|qualify|qualified|have|were|are|need|lead|trail|visit)$/;
var inName = [
  {
    name: "known organisation",
    weight: 6,
    when: ({ name: name2 }) => name2.known?.kind === "organisation"
  },
  {
    name: "known organisation of several words",
    weight: 3,
    when: ({ name: name2, single }) => !single && name2.known?.kind === "organisation"
  },
  {
    name: "organisation head",
    weight: 6,
    when: ({ head, single }) => !single && lastHeads.organisation.has(head)
  },
  {
    name: "organisation of",
    weight: 5.5,
    when: ({ words: words8, single, name: name2, scene }) => !single && firstHeads.organisation.has(words8[0] ?? "") && /^(?:of|for|de|the)$/.test(scene.tokens[name2.first + 1]?.lower ?? "the")
  },
  {
    name: "organisation prefix",
    weight: 5.5,
    when: ({ words: words8, single }) => !single && bareHeads.has(words8[0] ?? "")
  },
  {
    name: "known name and more",
    weight: 4.5,
    when: (view) => startsWithKnown(view)
  },
  {
    name: "place or company",
    weight: 1.2,
    when: ({ name: name2 }) => name2.known?.kind === "region" && name2.known.shared
  },
  {
    name: "organisation head inside",
    weight: 4,
    when: ({ name: name2, scene }) => headBeforeOf(name2, scene, lastHeads.organisation)
  },
  {
    name: "ampersand",
    weight: 6.5,
    when: ({ name: name2, scene }) => scene.tokens.slice(name2.first, name2.last).some(({ text }) => text === "&")
  },
  {
    name: "acronym",
    weight: 2,
    when: ({ words: words8, single, name: name2 }) => single && isAcronym2(words8[0] ?? "") && !isPlace(name2.known)
  }
];
var around2 = [
  {
    name: "published in",
    weight: 8,
    when: ({ before: before6 }) => before6(0) === "in" && /^(?:published|reported|reports|report|writes|wrote|writing|appeared|paper|study|article)$/.test(before6(1))
  },
  {
    name: "which after",
    weight: 1.5,
    when: ({ after: after4, name: name2 }) => after4(0) === "," && after4(1) === "which" && !name2.known
  },
  {
    name: "what it is and comma before",
    weight: 3,
    when: ({ before: before6 }) => before6(0) === "," && organisationNouns.has(before6(1)) && !personNouns.has(before6(1))
  },
  {
    name: "the, with more capitals or a noun after",
    weight: 2,
    when: ({ before: before6, words: words8, scene }) => before6(0) === "the" && !scene.lexicon.given.has(words8[0] ?? "") && words8.every((word) => !scene.lexicon.surnames.has(word))
  },
  {
    name: "what it is before",
    weight: 4,
    when: ({ before: before6 }) => organisationNouns.has(before6(0)) && !personNouns.has(before6(0))
  },
  { name: "what it is after", weight: 4, when: ({ apposed }) => organisationNouns.has(apposed) },
  {
    name: "its shares",
    weight: 3,
    when: ({ before: before6, after: after4 }) => /^(?:shares|stake)$/.test(before6(1)) && /^(?:in|of)$/.test(before6(0)) || /^(?:shares|stock|executives|owner|owners|subsidiary|headquarters|employees|spokesman|spokeswoman|spokesperson|chairman|boss|analyst|shareholders|staff)$/.test(
      after4(0) === "'s" ? after4(1) : after4(0)
    )
  },
  {
    name: "team of a city",
    weight: 9,
    when: (view) => view.scene.sporting && isTown(view.name) && playsAsTeam(view)
  }
];
var isTown = ({ known: known5 }) => known5?.kind === "city" || known5?.kind === "region";
function playsAsTeam({ before: before6, after: after4 }) {
  if (/^(?:in|near|of)$/.test(before6(0))) return false;
  if (after4(0) === "," && after4(1) === "who") return true;
  if (/^(?:beat|beats|against|v|vs|versus|visit|face|over|join|joins|joined|defeated|thrashed|host|for)$/.test(before6(0)))
    return true;
  if (before6(0) === "of" && /^(?:clear|ahead)$/.test(before6(1))) return true;
  if (before6(0) === "from" && /^(?:for|on)$/.test(after4(0))) return true;
  return players.test(after4(0)) || matchVerbs.test(after4(0));
}

// source/reading/entities/clues/other.ts
var other_exports = {};
__export(other_exports, {
  around: () => around3,
  inName: () => inName2
});
var thingsNamed = /^(?:mission|telescope|satellite|spacecraft|probe|rocket|lander|rover|capsule|project|programme|program|survey|trial|inquiry|festival|prize|award|medal|trophy|derby|accord|pact|treaty|law|scheme|index|album|film|movie|novel|series|app|software|console|smartphone|tablet|chatbot|vaccine|model)$/;
var inName2 = [
  {
    name: "prizes and games by one word",
    weight: 6,
    when: ({ name: name2 }) => /^(?:Oscars?|Grammys?|Emmys?|Baftas?|BAFTAs?|Tonys|Olympics|Paralympics|Eurovision|Brexit|Bundesliga|Eredivisie)$/.test(
      name2.key
    )
  },
  {
    name: "number at the end",
    weight: 9.5,
    when: (view) => isNumbered2(view)
  },
  {
    name: "other head",
    weight: 6.5,
    when: ({ head, single }) => !single && lastHeads.other.has(head)
  },
  {
    name: "other head first",
    weight: 4,
    when: ({ words: words8, single }) => !single && firstHeads.other.has(words8[0] ?? "")
  },
  {
    name: "other head inside",
    weight: 4,
    when: ({ name: name2, scene }) => headBeforeOf(name2, scene, lastHeads.other)
  }
];
var around3 = [
  { name: "quoted title", weight: 6, when: ({ name: name2 }) => name2.quoted },
  {
    name: "thing after",
    weight: 3.5,
    when: ({ after: after4, name: name2 }) => thingsNamed.test(after4(0)) && !name2.titled && !(name2.known && name2.known.kind !== "organisation")
  },
  { name: "thing before", weight: 5.5, when: ({ before: before6 }) => otherNouns.has(before6(0)) }
];
var isNumbered2 = ({ single, words: words8, before: before6, scene }) => !single && /^\d{1,6}$/.test(words8.at(-1) ?? "") && !placeNouns.has(before6(0)) && !scene.lexicon.known.has(words8[0] ?? "");

// source/reading/entities/clues/person.ts
var person_exports = {};
__export(person_exports, {
  around: () => around4,
  inName: () => inName3
});
var personEndings = /..(?:son|sen|ov|ova|ev|eva|sky|ski|ska|enko|vich|vić|ić|escu|yan|oğlu|poulos|idis|inen|mann|stein|berg|feld|ez|quist|qvist|elli|etti|aldi|ini|otti)$/;
var isInitials = (word) => (word.length === 1 || /^(?:\S\.){1,3}$/.test(word)) && word !== word.toLowerCase();
var inName3 = [
  {
    name: "given name and more",
    weight: 3.5,
    when: ({ words: words8, single, scene }) => !single && scene.lexicon.given.has(words8[0] ?? "")
  },
  {
    name: "initials and more",
    weight: 3,
    when: ({ words: words8, single }) => !single && isInitials(words8[0] ?? "")
  },
  {
    name: "initial inside",
    weight: 3,
    when: ({ words: words8 }) => words8.slice(1, -1).some((word) => isInitials(word))
  },
  {
    name: "surname at the end",
    weight: 1.5,
    when: ({ words: words8, single, scene }) => !single && scene.lexicon.surnames.has(words8.at(-1) ?? "")
  },
  {
    name: "given name alone",
    weight: 2,
    when: ({ words: words8, single, scene }) => single && scene.lexicon.given.has(words8[0] ?? "")
  },
  {
    name: "surname alone",
    weight: 1,
    when: ({ words: words8, single, scene }) => single && scene.lexicon.surnames.has(words8[0] ?? "")
  },
  {
    name: "particle inside",
    weight: 1.5,
    when: ({ name: name2, scene }) => scene.tokens.slice(name2.first + 1, name2.last - 1).some(({ text }) => /^(?:de|van|von|bin|ibn|al|da|dos|der|della)$/.test(text))
  },
  {
    name: "sounds like a person",
    weight: 1.2,
    when: ({ words: words8, name: name2 }) => !name2.known && personEndings.test(words8.at(-1) ?? "")
  },
  {
    name: "given name and surname",
    weight: 1.5,
    when: ({ words: words8, scene }) => words8.length === 2 && scene.lexicon.given.has(words8[0] ?? "") && scene.lexicon.surnames.has(words8[1] ?? "")
  }
];
var around4 = [
  { name: "title before", weight: 8, when: ({ name: name2 }) => name2.titled },
  {
    name: "age after",
    weight: 6,
    when: ({ after: after4 }) => /^[,(]$/.test(after4(0)) && /^\d{1,2}$/.test(after4(1)) && /^[,).]$/.test(after4(2)) || after4(1) === "aged"
  },
  {
    name: "years of life after",
    weight: 3,
    when: ({ after: after4 }) => after4(0) === "(" && (after4(1) === "born" || /^\d{4}$/.test(after4(1)) && /^[-–]$/.test(after4(2)))
  },
  {
    name: "says",
    weight: 1.2,
    when: ({ before: before6, after: after4 }) => sayingVerbs.has(after4(0)) || sayingVerbs.has(before6(0)) && before6(1) !== ","
  },
  {
    name: "who after",
    weight: 3,
    when: ({ after: after4, scene, name: name2 }) => after4(0) === "," && /^(?:who|whose)$/.test(after4(1)) && !(scene.sporting && name2.known)
  },
  { name: "role before", weight: 4, when: ({ before: before6 }) => personNouns.has(before6(0)) },
  {
    name: "role and comma before",
    weight: 2.5,
    when: ({ before: before6 }) => before6(0) === "," && personNouns.has(before6(1)) && /^(?:his|her|their|its|the|s|'s|my|our)$/.test(before6(2))
  },
  {
    name: "kin before",
    weight: 4,
    when: ({ before: before6 }) => kin.has(before6(0)) || before6(0) === "," && kin.has(before6(1))
  },
  {
    name: "role after",
    weight: 4,
    when: ({ apposed }) => personNouns.has(apposed) && !organisationNouns.has(apposed)
  }
];

// source/reading/entities/clues/place.ts
var place_exports = {};
__export(place_exports, {
  around: () => around5,
  inName: () => inName4
});
var placeEndings = /..(?:ville|burg|burgh|stan|grad|gorod|abad|pur|shire|stad|dorf|heim|bury|ford|ham|ton|mouth|polis|minster|nagar|vik|haven|shima|land|field|wick|garh|aux)$/;
var inName4 = [
  { name: "country", weight: 7, when: ({ name: name2 }) => name2.known?.kind === "country" },
  {
    name: "region",
    weight: 5,
    when: ({ name: name2 }) => name2.known?.kind === "region" && !name2.known.shared
  },
  { name: "city", weight: 3, when: ({ name: name2 }) => name2.known?.kind === "city" },
  {
    name: "sounds like a place",
    weight: 1.2,
    when: ({ words: words8, single, name: name2 }) => single && !name2.known && placeEndings.test(words8[0] ?? "")
  },
  {
    name: "place head",
    weight: 5.5,
    when: ({ head, single }) => !single && lastHeads.place.has(head)
  },
  {
    name: "place head first",
    weight: 4,
    when: ({ words: words8, single, scene }) => !single && firstHeads.place.has(words8[0] ?? "") && !scene.lexicon.given.has(words8[0] ?? "")
  },
  {
    name: "place head inside",
    weight: 4,
    when: ({ name: name2, scene }) => headBeforeOf(name2, scene, lastHeads.place)
  }
];
var around5 = [
  {
    name: "place or company, with the",
    weight: 9,
    when: ({ name: name2, before: before6 }) => name2.known?.kind === "region" && name2.known.shared && before6(0) === "the"
  },
  { name: "in", weight: 2.4, when: ({ before: before6 }) => /^(?:in|near|across|throughout)$/.test(before6(0)) },
  {
    name: "at, to, from",
    weight: 1,
    when: ({ before: before6, single }) => single && /^(?:at|to|from|around|outside|into|over|of|leave|visit|toward|towards|via)$/.test(before6(0))
  },
  {
    name: "joined by a hyphen",
    weight: 3,
    when: ({ name: name2, scene }) => /^-$/.test(scene.tokens[name2.last]?.text ?? "") && /^(?:based|born|controlled|held|area)$/.test(scene.tokens[name2.last + 1]?.lower ?? "")
  },
  {
    name: "kind of place before",
    weight: 5,
    when: ({ before: before6 }) => placeNouns.has(before6(0)) || before6(0) === "of" && placeNouns.has(before6(1))
  },
  {
    name: "kind of place after",
    weight: 3,
    when: ({ apposed, after: after4 }) => placeNouns.has(apposed) || /^(?:district|province|region|county|peninsula|valley|river|airport|area|crossing|border|coast|port|harbour|harbor|suburb|neighbourhood|neighborhood|camp|refinery|volcano|highlands|islands?)$/.test(
      after4(0)
    )
  },
  {
    name: "compass before",
    weight: 3,
    when: ({ before: before6 }) => /^(?:northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|downtown|nearby|northwestern|southeastern|northeastern|southwestern)$/.test(
      before6(0) === "of" ? before6(1) : before6(0)
    )
  },
  {
    name: "comma and place after",
    weight: 3,
    when: ({ name: name2, scene }) => precedesPlace(name2, scene)
  }
];
function precedesPlace({ last }, { tokens, lexicon: lexicon3 }) {
  const comma2 = tokens[last];
  const place2 = tokens[last + 1];
  return comma2?.text === "," && place2 !== void 0 && isPlace(lexicon3.known.get(place2.text));
}

// source/reading/entities/clues.ts
var tables = { person: person_exports, place: place_exports, organisation: organisation_exports, other: other_exports };
var clues = Object.keys(tables).flatMap((type) => [
  ...tables[type].inName.map((clue) => ({ ...clue, type, shape: true })),
  ...tables[type].around.map((clue) => ({ ...clue, type, shape: false }))
]);

// source/reading/entities/types.ts
var none2 = () => ({ person: 0, organisation: 0, place: 0, other: 0 });
var mostTimes = 2;
var decisive = 6;
function typesOf(scene, names5) {
  const scored = names5.map((name2) => ({ name: name2, ...scoresOf(scene, name2) }));
  const totals = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Map();
  for (const { name: name2, shape, context, fired } of scored) {
    const total = totals.get(name2.key) ?? { ...shape };
    totals.set(name2.key, total);
    if (name2.titled || isTeam(name2, context)) continue;
    for (const { name: clue, type, weight } of fired) {
      const times2 = said.get(`${clue} ${name2.key}`) ?? 0;
      if (times2 < mostTimes) total[type] += weight;
      said.set(`${clue} ${name2.key}`, times2 + 1);
    }
  }
  const titled2 = new Set(names5.flatMap(({ key, titled: titled3 }) => titled3 ? [key] : []));
  addNamesakes(scene, names5, totals, titled2);
  addNeighbours(scene, names5, totals);
  return scored.map(({ name: name2, shape, context }) => {
    const local = add({ ...shape }, context);
    const own = best(local);
    const decided = isTeam(name2, context) || local[own] >= decisive && !name2.known;
    const total = add(none2(), totals.get(name2.key) ?? local);
    if (titled2.has(name2.key)) total.person += 1;
    const scores4 = decided ? local : total;
    const type = decided ? own : bestOr(total, guess2(scene, name2));
    return {
      ...name2,
      type,
      margin: scores4[type] - Math.max(0, ...order.map((other) => other === type ? 0 : scores4[other]))
    };
  });
}
var isTeam = (name2, context) => isTown(name2) && context.organisation >= 9;
function add(scores4, more) {
  for (const type of order) scores4[type] += more[type];
  return scores4;
}
function scoresOf(scene, name2) {
  const view = viewOf2(scene, name2);
  const scores4 = { shape: none2(), context: none2(), fired: [] };
  for (const clue of clues) {
    if (!clue.when(view)) continue;
    (clue.shape ? scores4.shape : scores4.context)[clue.type] += clue.weight;
    if (!clue.shape) scores4.fired.push(clue);
  }
  return scores4;
}
var order = ["person", "place", "organisation", "other"];
var best = (scores4) => order.reduce((a, b) => scores4[b] > scores4[a] ? b : a);
var bestOr = (scores4, otherwise) => {
  const type = best(scores4);
  return scores4[type] > 0 ? type : otherwise;
};
function addNamesakes(scene, names5, totals, titled2) {
  const longer = new Map(names5.flatMap((name2) => name2.key.includes(" ") ? [[name2.key, name2]] : []));
  for (const [key, name2] of longer) {
    const scores4 = totals.get(key) ?? none2();
    const type = bestOr(scores4, guess2(scene, name2));
    if (type === "place" || type === "person" && scores4.person < 2) continue;
    const words8 = key.split(" ");
    if (type === "organisation" && (totals.get(words8[0] ?? "")?.organisation ?? 0) >= sold) scores4.organisation += 4;
    for (const word of shortOf(type, words8)) {
      const short = isPlace(scene.lexicon.known.get(word)) ? void 0 : totals.get(word);
      if (short) short[type] += type === "organisation" && titled2.has(word) ? 8 : 4;
    }
  }
}
var sold = 3;
var shortOf = (type, words8) => type === "person" ? [words8[0] ?? "", words8.at(-1) ?? ""] : [words8[0] ?? ""];
function addNeighbours({ tokens }, names5, totals) {
  names5.forEach((name2, index) => {
    const next = names5[index + 1];
    if (!next || next.sentence !== name2.sentence || next.first - name2.last > 2) return;
    const between3 = tokens.slice(name2.last, next.first);
    if (between3.length === 0 || !between3.every(({ lower }) => /^(?:,|and|or|&|\/)$/.test(lower))) return;
    for (const [doubtful, plain4] of [
      [name2, next],
      [next, name2]
    ]) {
      const scores4 = totals.get(doubtful.key);
      const other = totals.get(plain4.key);
      if (!scores4 || !other || scores4[best(scores4)] >= 1.5 || between3[0]?.lower === "," && best(other) === "place" && doubtful.key.includes(" "))
        continue;
      const type = best(other);
      if (other[type] >= 2) scores4[type] += 2;
    }
  });
}
function guess2({ lexicon: lexicon3, tokens }, name2) {
  const words8 = tokens.slice(name2.first, name2.last).filter(({ kind }) => kind === "word");
  const ordinary2 = words8.filter(({ lower }) => isOrdinary(lexicon3, lower)).length;
  const determined = /^(?:the|a|an)$/.test(tokens[name2.first - 1]?.lower ?? "");
  if (words8.some(({ lower }) => lower === "of" || lower === "and")) return "other";
  if (determined || ordinary2 > 0 || words8.some(({ text }) => isShouted(text))) return "organisation";
  return words8.length === 1 ? "organisation" : words8.length <= 3 ? "person" : "organisation";
}

// source/reading/entities/mentions.ts
function recogniseMentions(scene, dates2) {
  const ruled = ruledNames(scene, dates2).map(({ first, last, type, margin }) => ({ first, last, type, margin }));
  const names5 = settled(scene, extentsOf(scene, tag(scene, ruled)));
  const headlines = sentencesOf(scene.tokens).filter(({ start }) => !isRunning(scene, start));
  const confirmed2 = confirmedIn(
    scene,
    headlines,
    names5.filter(({ first }) => isRunning(scene, first))
  );
  return overlaid(names5, confirmed2);
}
var certain = 20;
function ruledNames(scene, dates2) {
  const { tokens } = scene;
  const found2 = sentencesOf(tokens).flatMap(({ start, end }) => {
    if (!isRunning(scene, start)) return [];
    const special = [...quotedTitles(scene, start, end), ...warsOf(scene, start, end)];
    const runs2 = runsIn(tokens, start, end);
    const plain4 = runs2.flatMap((run) => candidatesIn(scene, run));
    const taken = new Set(special.flatMap(range));
    const free = plain4.filter((name2) => !range(name2).some((at2) => taken.has(at2)));
    return [...special, ...free];
  });
  const dated = datedTokens(tokens, dates2);
  const parts3 = partsOfNames(found2);
  const names5 = found2.filter(
    (name2) => isNamed(scene, name2, parts3) && !(name2.last - name2.first === 1 && dated.has(name2.first))
  );
  return typesOf(scene, names5).map((name2) => name2.quoted ? { ...name2, margin: certain } : name2);
}
var isRunning = ({ tokens, casing }, at2) => casing.styles[tokens[at2]?.sentence ?? 0] === "running";
function sentencesOf(tokens) {
  const ranges = [];
  let start = 0;
  for (let at2 = 1; at2 <= tokens.length; at2++) {
    if (at2 < tokens.length && tokens[at2]?.sentence === tokens[start]?.sentence) continue;
    ranges.push({ start, end: at2 });
    start = at2;
  }
  return tokens.length > 0 ? ranges : [];
}
function datedTokens(tokens, dates2) {
  const inside4 = /* @__PURE__ */ new Set();
  let date = 0;
  tokens.forEach((token, index) => {
    while (date < dates2.length && (dates2[date]?.end ?? 0) <= token.start) date++;
    const here = dates2[date];
    if (here && here.start <= token.start && token.end <= here.end) inside4.add(index);
  });
  return inside4;
}

// source/reading/entities/roles.ts
function roleOf(scene, { type, mentions }) {
  if (type === "other") return null;
  const nouns = { person: personNouns, organisation: organisationNouns, place: placeNouns }[type];
  const title2 = scene.article.paragraphs[0]?.kind === "title" ? scene.article.paragraphs[0].end : 0;
  const inOrder = [...mentions.filter(({ start }) => start >= title2), ...mentions.filter(({ start }) => start < title2)];
  for (const rule of [
    [before2, apposedBefore, after2],
    [named3, copula]
  ]) {
    for (const mention of inOrder) {
      for (const read of rule) {
        const role = read(scene, mention, nouns);
        if (role) return role;
      }
    }
  }
  return null;
}
var slice = (article, tokens, first, last) => {
  const start = tokens[first];
  const end = tokens[last - 1];
  return start && end && first < last ? article.text.slice(start.start, end.end) : void 0;
};
function before2({ article, tokens, lexicon: lexicon3 }, { first, sentence, type }, nouns) {
  let last = first;
  if (type === "place" && tokens[last - 1]?.lower === "of") last--;
  while (isHonorific(tokens, last - 1)) last--;
  const head = tokens[last - 1];
  if (!head || head.sentence !== sentence || head.kind !== "word") return void 0;
  const office = type === "person" && offices.has(head.text);
  if (!office && !nouns.has(head.lower)) return void 0;
  let start = last - 1;
  while (start > 0 && tokens[start - 1]?.sentence === sentence && modifies(tokens, start - 1, lexicon3)) start--;
  while (start < last && (/^[-&.]$/.test(tokens[start]?.text ?? "") || honorifics.has(tokens[start]?.text ?? "")))
    start++;
  while (start < last && /^[-&]$/.test(tokens[start]?.text ?? "")) start++;
  return slice(article, tokens, start, last);
}
function isHonorific(tokens, at2) {
  const word = tokens[at2]?.text ?? "";
  return honorifics.has(word) || word === "." && honorifics.has(tokens[at2 - 1]?.text ?? "");
}
function modifies(tokens, at2, lexicon3) {
  const token = tokens[at2];
  if (!token) return false;
  if (token.text === "-") return !token.spaced && !(tokens[at2 - 1]?.spaced ?? true);
  if (token.kind !== "word" || calendar.has(token.text)) return false;
  if (isDemonym(lexicon3, token.text) || roleModifiers.has(token.lower) || portfolios.has(token.text)) return true;
  if (tokens[at2 + 1]?.text === "-" && tokens[at2 + 1]?.spaced === false) return true;
  return isCapitalised(token) && !functionWords.has(token.lower);
}
var prepositions3 = /^(?:of|for|at|in|on|to|from|by|with|near|under|over|against)$/;
var determiners = /^(?:his|her|their|its|the|my|our|a|an)$/;
var relatives = /^(?:who|whose|which|that|where|when|was|is|are|were|has|had|have|said|says|owned|will|would|can|could|may|based|with)$/;
function apposedBefore({ article, tokens }, { first, sentence }, nouns) {
  let last = first - 1;
  while (isHonorific(tokens, last)) last--;
  if (tokens[last]?.text !== "," || tokens[last]?.sentence !== sentence) return void 0;
  let head = -1;
  let owner = -1;
  for (let at2 = last - 1; at2 > last - 10; at2--) {
    const token = tokens[at2];
    if (!token || token.sentence !== sentence || token.kind !== "word" && token.text !== "-") break;
    if (relatives.test(token.lower)) break;
    if (token.lower === "'s" && owner < 0) owner = at2 + 1;
    const ends3 = at2 === last - 1 || prepositions3.test(tokens[at2 + 1]?.lower ?? "");
    if (ends3) head = nouns.has(token.lower) ? at2 : -1;
    if (determiners.test(token.lower) && head > at2) return slice(article, tokens, at2 + 1, last);
  }
  return owner > 0 && head >= owner ? slice(article, tokens, owner, last) : void 0;
}
function after2({ article, tokens }, { last, sentence }, nouns) {
  const text = (at2) => tokens[at2]?.sentence === sentence ? tokens[at2]?.lower ?? "" : "";
  if (text(last) !== ",") return void 0;
  let first = last + 1;
  if (/^\d{1,3}$/.test(text(first)) && text(first + 1) === ",") first += 2;
  if (text(first) === "who" && /^(?:is|was|became)$/.test(text(first + 1))) first += 2;
  return phrase(article, tokens, first, sentence, nouns);
}
function copula({ article, tokens }, { last, sentence, type }, nouns) {
  const at2 = tokens[last]?.text === "," ? last + 1 : last;
  if (type !== "person" || !/^(?:is|was|became)$/.test(tokens[at2]?.lower ?? "")) return void 0;
  if (!/^(?:a|an|the)$/.test(tokens[at2 + 1]?.lower ?? "")) return void 0;
  return phrase(article, tokens, at2 + 1, sentence, nouns);
}
function named3({ article, tokens }, { first, last, type }, nouns) {
  if (type !== "place" || tokens[first - 1]?.lower !== "the" || !nouns.has(tokens[last]?.lower ?? "")) return void 0;
  return slice(article, tokens, last, last + 1);
}
function phrase(article, tokens, first, sentence, nouns) {
  const text = (at2) => tokens[at2]?.sentence === sentence ? tokens[at2]?.lower ?? "" : "";
  const determined = /^(?:a|an|the|one|his|her|their|its)$/.test(text(first));
  const start = determined ? first + 1 : first;
  let head = -1;
  let end = start;
  for (; end < start + 12; end++) {
    const word = text(end);
    if (word === "" || /^[,.;:()“”"—–]$/.test(word) || relatives.test(word)) break;
    if (head < 0 && (prepositions3.test(word) || /^\d/.test(word) || functionWords.has(word) && !/^(?:first|second|former)$/.test(word)))
      return void 0;
    if (nouns.has(word) || text(end - 1) === "-" && nouns.has(`${text(end - 2)}-${word}`)) {
      if (head < 0 && end - start > (determined ? 5 : 3)) return void 0;
      head = end;
    }
  }
  return head >= 0 ? slice(article, tokens, start, end) : void 0;
}

// source/reading/entities/entities.ts
function readEntities({ article, tokens, dates: dates2 }) {
  const scene = sceneOf(article, tokens, namesLexicon());
  const clusters = linkMentions(scene, recogniseMentions(scene, dates2));
  return clusters.map((cluster, index) => {
    const { name: name2, aliases } = formsOf(cluster);
    return {
      id: ours`e${index + 1}`,
      name: name2,
      type: cluster.type,
      role: roleOf(scene, cluster),
      aliases,
      mentions: cluster.mentions.map(({ start, end, sentence }) => ({ start, end, sentence }))
    };
  });
}
function formsOf({ mentions }) {
  const forms = /* @__PURE__ */ new Map();
  for (const { text } of mentions) if (!forms.has(text)) forms.set(text, text);
  const ranked2 = [...forms.values()].sort((a, b) => Number(isShouted2(a)) - Number(isShouted2(b)) || b.length - a.length);
  const name2 = ranked2[0];
  return { name: name2, aliases: [...forms.values()].filter((form3) => form3 !== name2) };
}
var isShouted2 = (text) => text.length > 5 && text === text.toUpperCase();

// source/reading/events/events.ts
init_clean_text();

// source/reading/events/compared.ts
var reach2 = 14;
function isCompared(scene, at2) {
  const word = (i) => scene.tokens[i]?.lower ?? "";
  const before6 = word(at2 - 1);
  const date = scene.dates[scene.dateAt[at2] ?? -1];
  if ((before6 === "since" || /^this /i.test(date?.text ?? "")) && followsSuperlative(scene, at2 - 1)) return true;
  if (isForecast(scene, at2)) return true;
  if (before6 === "on" && /^(?:month|quarter|half|year)$/.test(date?.precision ?? "")) return true;
  if (/(?:earlier|ago|before)$/.test(date?.text ?? "") && followsOrigin(scene, at2)) return true;
  let hasVerb = false;
  for (let i = at2 - 1; i > at2 - reach2 && i >= 0; i--) {
    if (/^(?:compared|versus)$/.test(word(i)) || word(i) === "than" && !isBound(scene, i)) return true;
    hasVerb ||= /^VB[DZP]$/.test(scene.parse.tags[i] ?? "");
    if (!hasVerb && word(i) === "from" && /^(?:up|down)$/.test(word(i - 1))) return true;
    if (word(i) === "against" && /^an?$/.test(word(i + 1))) return true;
    if (/^[,;:.]$/.test(word(i))) return false;
  }
  return false;
}
var isBound = ({ tokens, parse: parse4, dateAt }, i) => (dateAt[i + 1] ?? -1) < 0 && /^(?:more|less|fewer|later|earlier|rather|other|older|younger)$/.test(tokens[i - 1]?.lower ?? "") && (/^(?:CD|\$|RB)$/.test(parse4.tags[i + 1] ?? "") || /^(?:an?|half|twice|[$€£])$/.test(tokens[i + 1]?.lower ?? ""));
function followsOrigin({ tokens, parse: parse4 }, at2) {
  for (let i = at2 - 1; i > at2 - 8 && i >= 0; i--) {
    if (tokens[i].lower === "from") return true;
    if (!/^(?:CD|NN|NNS|\$|JJ|DT|IN)$/.test(parse4.tags[i] ?? "")) return false;
  }
  return false;
}
function followsSuperlative({ tokens, parse: parse4 }, at2) {
  for (let i = at2; i > at2 - 6 && i >= 0; i--) {
    if (/^(?:JJS|RBS)$/.test(parse4.tags[i] ?? "") || /^(?:first|only|fewest|most|least)$/.test(tokens[i].lower))
      return true;
    if (/^(?:VB|,)/.test(parse4.tags[i] ?? "")) return false;
  }
  return false;
}
var forecasts = /^(?:forecast|estimate|outlook|guidance|projection|prediction|expectation)s?$/;
function isForecast({ tokens, parse: parse4 }, at2) {
  for (let i = at2 - 1; i > at2 - 7 && i >= 0; i--) {
    if (forecasts.test(tokens[i].lower)) return true;
    if (/^(?:VB|,|\.)/.test(parse4.tags[i] ?? "")) return false;
  }
  return false;
}

// source/reading/events/words.ts
var words5;
function eventWords() {
  words5 ??= load2();
  return words5;
}
var setOf2 = (name2) => new Set(readList(`${name2}.txt`).flatMap((line) => line.split(" ")));
function load2() {
  const same2 = /* @__PURE__ */ new Map();
  readList("events-same.txt").forEach((line, row) => {
    for (const word of line.split(" ")) same2.set(word, [...same2.get(word) ?? [], row]);
  });
  return {
    state: setOf2("verbs-state"),
    lasting: setOf2("verbs-lasting"),
    saying: setOf2("verbs-saying"),
    announcing: setOf2("verbs-announcing"),
    planning: setOf2("verbs-planning"),
    planned: setOf2("events-planning"),
    retrospective: setOf2("events-retrospective"),
    proceedings: setOf2("verbs-proceedings"),
    aspect: setOf2("verbs-aspect"),
    once: setOf2("events-once"),
    eras: setOf2("events-lasting"),
    nouns: setOf2("events-nouns"),
    datedNouns: setOf2("events-nouns-dated"),
    same: same2
  };
}
function singular2(noun3) {
  if (/ies$/.test(noun3) && noun3.length > 4) return `${noun3.slice(0, -3)}y`;
  if (/(?:ss|us|is|news|talks)$/.test(noun3)) return noun3;
  if (/(?:ch|sh|x|ss)es$/.test(noun3)) return noun3.slice(0, -2);
  return noun3.endsWith("s") && noun3.length > 3 ? noun3.slice(0, -1) : noun3;
}

// source/reading/events/governing.ts
var undated = { start: null, end: null, precision: null, basis: null, expression: null };
function governing(scene, telling) {
  const own = dateOf(scene, telling.parts, telling.trigger, isAct(telling)) ?? (telling.noun ? null : dateBeforeWhen(scene, telling.clause));
  if (own !== null) return own;
  const { clauses } = telling.sentence;
  const at2 = telling.clause === null || telling.noun ? -1 : clauses.indexOf(telling.clause);
  const purpose2 = clauses[at2 + 1];
  if (at2 !== -1 && purpose2?.parent === at2 && purpose2.kind === "infinitive" && telling.outlook === "past") {
    const date = dateOf(scene, purpose2.parts, purpose2.group.main);
    if (date !== null && (date.end ?? "") <= (scene.published ?? "")) return date;
  }
  let index = telling.inherits;
  for (let steps3 = 0; index !== null && steps3 < 3; steps3++) {
    const clause = telling.sentence.clauses[index];
    if (clause === void 0) return null;
    const date = dateOf(scene, clause.parts, clause.group.main) ?? (telling.noun ? null : dateBeforeWhen(scene, clause));
    if (date !== null) return date;
    index = clause.kind === "participle" ? clause.parent : null;
  }
  return null;
}
var isAct = ({ noun: noun3, outlook, lemma }) => !noun3 && outlook !== "planned" && !eventWords().planning.has(lemma);
function dateBeforeWhen(scene, clause) {
  if (clause?.marker !== "when") return null;
  let i = clause.parts[0]?.start ?? 0;
  if (scene.tokens[i]?.lower !== "when") return null;
  i -= scene.tokens[i - 1]?.lower === "," ? 2 : 1;
  const index = scene.dateAt[i] ?? -1;
  const date = scene.dates[index];
  if (date?.range == null) return null;
  return { ...date.range, precision: date.precision, basis: date.basis, expression: index };
}
function dateOf(scene, parts3, trigger, act = false) {
  const placed2 = [];
  for (const part2 of parts3) {
    for (let i = part2.start; i < part2.end; i++) {
      const index = scene.dateAt[i] ?? -1;
      const date = scene.dates[index];
      if (date === void 0) continue;
      let end = i + 1;
      while (end < part2.end && scene.dateAt[end] === index) end++;
      placed2.push({ index, date, at: i, end });
      i = end - 1;
    }
  }
  const set2 = placed2.find(({ date, at: at2, end }) => date.type === "set" && repeats(scene, at2, end));
  const usable = placed2.filter(
    ({ date, at: at2 }) => date.range !== null && !isCompared(scene, at2) && !(act && scene.tokens[at2 - 1]?.lower === "for")
  );
  const after4 = usable.findIndex(({ at: at2 }) => at2 > trigger);
  const last = after4 === -1 ? usable.length - 1 : after4;
  const chosen3 = usable[last];
  if (chosen3 === void 0) return set2 === void 0 ? null : { ...undated, expression: set2.index };
  const first = usable[last - 1];
  const from = parts3[0]?.start ?? 0;
  if (first !== void 0 && isRange(scene, first, chosen3)) return ranged(scene, first, chosen3, from);
  return ranged(scene, chosen3, usable[last + 1], from);
}
function repeats({ tokens, parse: parse4, dates: dates2, dateAt }, at2, end) {
  const adjective = end === at2 + 1 && parse4.tags[at2] === "JJ" && /^(?:NN|JJ)/.test(parse4.tags[end] ?? "");
  const rate2 = /^(?:a|an|per)$/.test(tokens[at2]?.lower ?? "") && /^(?:CD|NN)$/.test(parse4.tags[at2 - 1] ?? "");
  return !adjective && !(rate2 && dates2[dateAt[at2 - 1] ?? -1] === void 0 && /\d/.test(amountBefore2(tokens, at2)));
}
var amountBefore2 = (tokens, at2) => `${tokens[at2 - 2]?.lower ?? ""} ${tokens[at2 - 1]?.lower ?? ""}`;
function isRange({ tokens }, first, next) {
  const word = (i) => tokens[i]?.lower ?? "";
  const link = word(first.end);
  if (/^(?:from|between)$/.test(word(first.at - 1)) && next.at - first.end <= 2)
    return /^(?:to|and|until|till|-)$/.test(link);
  return link === "and" && next.at - first.end <= 3 && next.date.precision === first.date.precision;
}
function ranged(scene, { index, date, at: at2, end }, next, from) {
  const { start, end: last } = date.range;
  const base = { precision: date.precision, basis: date.basis, expression: index };
  const word = (i) => scene.tokens[i]?.lower ?? "";
  const before6 = word(at2 - 1);
  if (next !== void 0 && isRange(scene, { index, date, at: at2, end }, next)) {
    return { ...base, start, end: next.date.range.end };
  }
  const first = stretchTo(scene, at2, last);
  if (first !== null) return { ...base, start: first, end: last };
  if (isSince(scene, at2, from) || before6 === "from" && last >= (scene.published ?? ""))
    return { ...base, start, end: null };
  if (before6 === "by" && (date.type === "time" || /^'s?$/.test(word(end)))) return { ...base, start, end: last };
  if (before6 === "by" || before6 === "until" || before6 === "till") return { ...base, start: null, end: last };
  if (before6 === "before" && !/^(?:dawn|noon|midnight)$/.test(word(at2))) return { ...base, start: null, end: last };
  return { ...base, start, end: last };
}
function isSince({ tokens, parse: parse4 }, at2, from) {
  if (tokens[at2 - 1]?.lower === "since") return true;
  if (!/^(?:in|on|at)$/.test(tokens[at2 - 1]?.lower ?? "")) return false;
  let i = at2 - 2;
  while (i > at2 - 7 && /^(?:NN|JJ|DT|PRP\$|POS)/.test(parse4.tags[i] ?? "")) i--;
  return i < at2 - 2 && i >= from && tokens[i]?.lower === "since";
}
function stretchTo({ tokens, dates: dates2, dateAt }, at2, last) {
  if (!/^(?:to|ended|ending|through)$/.test(tokens[at2 - 1]?.lower ?? "")) return null;
  const length2 = dates2[dateAt[at2 - 2] ?? -1];
  const [, count = "", unit = ""] = /^P(\d+)([YM])$/.exec(length2?.value ?? "") ?? [];
  const end = dayFromIso(last);
  if (count === "" || end === null) return null;
  const { year: year2, month: month3, day } = dayOf(end + 1);
  const months4 = year2 * 12 + month3 - 1 - Number(count) * (unit === "Y" ? 12 : 1);
  return isoDay(dayNumber(Math.floor(months4 / 12), months4 % 12 + 1, day));
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
    for (let at2 = starts3[bucket]; at2 < end; at2 += rowHead + 2 * bytes[at2 + 2]) {
      if (bytes[at2] !== (feature & 255) || bytes[at2 + 1] !== (feature >>> 8 & 255)) continue;
      this.from = at2 + rowHead;
      this.to = this.from + 2 * bytes[at2 + 2];
      return true;
    }
    return false;
  }
  /** The class at a place of a row. */
  classAt(place2) {
    return this.bytes[place2];
  }
  /** Adds the weights of a feature to the scores of their classes. */
  add(feature, scores4) {
    if (!this.find(feature)) return;
    const { bytes, signed, to } = this;
    for (let k = this.from; k < to; k += 2) scores4[bytes[k]] += signed[k + 1];
  }
};
var headBytes2 = 4;
var rowHead = 3;

// source/reading/syntax/hash.ts
function mix2(a, b) {
  let hash = Math.imul(a ^ Math.imul(b, 2654435761), 2246822507);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 3266489909);
  return hash ^ hash >>> 13;
}

// source/reading/syntax/verb-group.ts
var tenses = ["past", "present", "future", "modal", "infinitive", "imperative", "ing", "en"];
var noLabel = 64;
var labelOf = ({ tense, perfect, progressive, passive }) => tenses.indexOf(tense) * 8 + Number(perfect) + Number(progressive) * 2 + Number(passive) * 4;
var formOfLabel = (label3) => ({
  tense: tenses[label3 >> 3],
  perfect: (label3 & 1) !== 0,
  progressive: (label3 & 2) !== 0,
  passive: (label3 & 4) !== 0
});
var isFiniteGroup = ({ tense }) => tense === "past" || tense === "present" || tense === "future" || tense === "modal";

// source/reading/events/clause-words.ts
var lemmaOf = (lower) => verbForms(lower)?.lemma ?? lower;
var wordAt2 = (scene, i) => scene.tokens[i]?.lower ?? "";
var verbOf2 = (scene, clause) => lemmaOf(wordAt2(scene, clause.group.main));
function tokensOf(clause) {
  const indices = [];
  for (const part2 of clause.parts) for (let i = part2.start; i < part2.end; i++) indices.push(i);
  return indices;
}
var datesOf = (scene, clause) => tokensOf(clause).flatMap((i) => {
  const date = scene.dates[scene.dateAt[i] ?? -1];
  return date === void 0 ? [] : [date];
});
var hasDate = (scene, clause) => datesOf(scene, clause).some((date) => date.range !== null);
var hasSet = (scene, clause) => tokensOf(clause).some((i) => {
  const expression = scene.dateAt[i] ?? -1;
  if (scene.dates[expression]?.type !== "set" || scene.dateAt[i - 1] === expression) return false;
  let end = i + 1;
  while (scene.dateAt[end] === expression) end++;
  return repeats(scene, i, end);
});
var hasFreshDay = (scene, clause) => scene.published !== null && datesOf(scene, clause).some(
  ({ range: range2 }) => range2 !== null && range2.start === range2.end && Math.abs(daysBetween(range2.end, scene.published ?? "")) <= 7
);
var isToCome = (scene, clause) => scene.published !== null && datesOf(scene, clause).some((date) => date.range !== null && date.range.end > (scene.published ?? ""));
var beginsLater = (scene, clause) => scene.published !== null && datesOf(scene, clause).some((date) => date.range !== null && date.range.start > (scene.published ?? ""));
var saysUntil = (scene, clause) => tokensOf(clause).some((i) => /^(?:until|till|before)$/.test(wordAt2(scene, i)));
var saysEarlier = (scene, clause) => tokensOf(clause).some(
  (i) => /^(?:earlier|previous|former)$/.test(wordAt2(scene, i)) && (scene.dateAt[i] ?? -1) < 0 && /^(?:NN|JJ|CD)/.test(scene.parse.tags[i + 1] ?? "")
);
var isEstimate = (scene, clause) => /^(?:put|puts)$/.test(wordAt2(scene, clause.group.main)) && tokensOf(clause).some(
  (i) => i > clause.group.main && i <= clause.group.main + 8 && wordAt2(scene, i) === "at" && /^(?:CD|``|\$)$/.test(scene.parse.tags[i + 1] ?? "")
);
var onlyBegins = (scene, clause, next) => /^(?:begin|start|continue|keep|stop|cease)$/.test(verbOf2(scene, clause)) && next?.group.start === clause.group.end && /^(?:ing|infinitive)$/.test(next.group.tense);
function opensOrFollowsComma(scene, sentence, clause) {
  let i = clause.group.start - 1;
  while (i > sentence.start && scene.parse.tags[i] === "RB") i--;
  return i < sentence.start || scene.parse.tags[i] === ",";
}
function namesEvent(scene, clause) {
  const { nouns, datedNouns } = eventWords();
  return [clause.subject, clause.object].some((range2) => {
    if (range2 === null) return false;
    for (let i = range2.end - 1; i >= range2.start; i--) {
      const noun3 = singular2(scene.tokens[i]?.lower ?? "");
      if (nouns.has(noun3) || datedNouns.has(noun3)) return true;
      if (!scene.parse.tags[i]?.startsWith("NN")) return false;
    }
    return false;
  });
}

// source/reading/events/judge-features.ts
var known3 = {
  /** What the rules take it for, or why for nothing. */
  ruled: ({ counting, likely, telling }) => counting ? likely : `no ${telling.outlook} ${telling.needs}`,
  form: ({ telling: { noun: noun3, role, definite, clause } }) => noun3 ? `noun ${role} ${definite}` : formOf2(clause.group),
  word: ({ telling: { noun: noun3, lemma } }) => noun3 ? `noun ${lemma}` : lemma,
  time: ({ scene, telling, date, set: set2 }) => timeOf(scene, telling, date, set2),
  clause: ({ telling: { clause } }) => clause === null ? "" : `${clause.kind} ${clause.marker}`,
  parent: ({ scene, telling: { clause, sentence, noun: noun3 } }) => {
    const parent = clause === null || noun3 ? void 0 : sentence.clauses[clause.parent ?? -1];
    return parent === void 0 ? "" : `${verbOf2(scene, parent)} ${parent.group.tense} ${parent.group.negative}`;
  },
  subject: ({ scene, telling: { subject: subject2, clause } }) => classOf(scene, subject2 ?? clause?.subject ?? null),
  object: ({ scene, telling: { clause } }) => classOf(scene, clause?.object ?? null),
  where: ({ telling: { quoted: quoted2, inTitle }, past: past3 }) => `${quoted2} ${inTitle ? "title" : Math.min(6, past3.paragraphs)}`,
  history: ({ past: past3 }) => `${past3.isPast} ${past3.history} ${past3.backward} ${past3.inCourt}`,
  last: ({ past: { last }, telling }) => last === null ? "" : `${last.kind} ${last.telling.sentence === telling.sentence}`,
  lists: ({ telling: { lemma, noun: noun3 } }) => listsOf(lemma, noun3),
  before: ({ scene, telling: { noun: noun3, parts: parts3, clause } }) => wordAt2(scene, (noun3 ? parts3[0].start : clause.group.start) - 1),
  after: ({ scene, telling: { noun: noun3, trigger, clause } }) => wordAt2(scene, noun3 ? trigger + 1 : clause.group.end),
  ending: ({ telling: { lemma } }) => lemma.slice(-3),
  host: ({ scene, telling: { noun: noun3, clause } }) => noun3 && clause !== null ? verbOf2(scene, clause) : "",
  near: ({ past: { kind, kindBefore } }) => `${kind} ${kindBefore}`,
  again: ({ past: { byWord }, telling: { lemma } }) => byWord.get(lemma) ?? "",
  beside: ({ past: { time: time2, sentenceTime } }) => `${time2} ${sentenceTime}`,
  place: ({ scene: { article }, telling: { sentence } }) => String(Math.floor(5 * (article.sentences[sentence.sentence]?.paragraph ?? 0) / article.paragraphs.length)),
  root: ({ telling }) => rootOf(telling)
};
var names = Object.keys(known3);
var templates = places2(
  "ruled+form ruled+word ruled+time ruled+clause ruled+parent ruled+subject ruled+where ruled+history ruled+last ruled+lists ruled+near ruled+again ruled+beside ruled+root",
  "form+word form+time form+clause form+lists form+subject form+before form+after form+ending form+host form+near form+beside form+place form+root",
  "word+time word+subject word+object word+after word+again time+clause time+where time+history time+last time+lists time+near time+again time+beside time+place",
  "lists+subject clause+parent clause+root form+time+lists form+time+clause form+time+history form+time+where form+subject+lists"
);
var contractTemplates = places2(
  "ruled form lists time where clause near ruled+form ruled+lists ruled+time ruled+word"
);
var contractFeatures = contractTemplates.length + 1;
var mostFeatures = names.length + templates.length + contractFeatures + 1;
function places2(...lines) {
  return lines.flatMap((line) => line.split(" ")).map((row) => row.split("+").map((name2) => names.indexOf(name2)));
}
var values = new Int32Array(names.length);
function judgeFeatures(at2, out) {
  names.forEach((name2, place2) => {
    values[place2] = hashOf(known3[name2](at2));
  });
  let n = 0;
  out[n++] = 0;
  for (let place2 = 0; place2 < names.length; place2++, n++) out[n] = mix2(n, values[place2]);
  for (const row of templates) out[n] = mix2(n++, together(row));
  out[n] = mix2(n++, 0);
  for (const row of contractTemplates) out[n] = mix2(n++, together(row));
  return n;
}
var together = (row) => row.reduce((hash, place2) => mix2(hash, values[place2]), 0);
var formOf2 = (group) => `${labelOf(group)} ${group.copula} ${group.negative}`;
function timeOf(scene, { parts: parts3 }, { start, end, precision }, set2) {
  if (set2) return "set";
  if (start === null && end === null) return parts3.some((part2) => hasLength(scene, part2)) ? "length" : "";
  return `${sideOf(scene, start)} ${sideOf(scene, end)} ${precision}`;
}
function timeOfSentence(scene, { start, end }) {
  for (let i = start; i < end; i++) {
    const date = scene.dates[scene.dateAt[i] ?? -1];
    if (date?.range != null) return sideOf(scene, date.range.end);
  }
  return "";
}
function sideOf({ published: published2 }, day) {
  if (day === null || published2 === null) return "open";
  const days2 = daysBetween(day, published2);
  if (days2 <= 0) return days2 < 0 ? "later" : "today";
  return days2 <= 10 ? "days" : days2 <= 100 ? "months" : days2 <= 400 ? "year" : "years";
}
var hasLength = ({ dates: dates2, dateAt }, { start, end }) => {
  for (let i = start; i < end; i++) if (dates2[dateAt[i] ?? -1]?.type === "duration") return true;
  return false;
};
function classOf(scene, range2) {
  if (range2 === null) return "";
  const entity = scene.entities[scene.entityAt[range2.end - 1] ?? -1];
  if (entity !== void 0) return entity.type;
  const { tags: tags2 } = scene.parse;
  const tag4 = tags2[range2.end - 1] ?? "";
  if (tag4.startsWith("PRP") || tag4.startsWith("W")) return wordAt2(scene, range2.end - 1);
  return `${tags2[range2.start]} ${tag4} ${eventWords().nouns.has(singular2(wordAt2(scene, range2.end - 1)))}`;
}
function listsOf(lemma, noun3) {
  const words8 = eventWords();
  if (noun3) return `noun ${words8.nouns.has(lemma)} ${words8.eras.has(lemma)}`;
  const { state, lasting, saying, announcing, planning, aspect, proceedings, retrospective, once } = words8;
  return [state, lasting, saying, announcing, planning, aspect, proceedings, retrospective, once].map((list3) => Number(list3.has(lemma))).join("");
}
function rootOf({ clause, sentence, noun: noun3 }) {
  let root = clause;
  for (let steps3 = 0; steps3 < 4 && root !== null && root.parent !== null; steps3++)
    root = sentence.clauses[root.parent];
  return root === null ? "" : root === clause && !noun3 ? "self" : formOf2(root.group);
}

// source/reading/events/judge.ts
var verdicts = [null, "story", "background", "planned", "recurring"];
var trust2 = 45;
var shipped;
var judged = (at2) => {
  shipped ??= judgeBy(new Weights(readBinary("events/judge.bin")));
  return shipped(at2);
};
function judgeBy(weights) {
  const features4 = new Int32Array(mostFeatures);
  const scores4 = new Int32Array(256);
  return (at2) => {
    const open2 = openTo(at2);
    if (open2.length === 1) return open2[0];
    const n = judgeFeatures(at2, features4);
    scores4.fill(0, 0, verdicts.length);
    if (at2.counting) scores4[verdicts.indexOf(at2.likely)] = trust2;
    for (let k = 0; k < n; k++) weights.add(features4[k], scores4);
    const scoreOf = (kind) => scores4[verdicts.indexOf(kind)];
    return open2.reduce((best2, kind) => scoreOf(kind) > scoreOf(best2) ? kind : best2);
  };
}
function openTo({ scene, telling, date, set: set2, likely, counting }) {
  if (!counting && (telling.needs === "past date" || !mayTell(telling))) return [null];
  const end = date.end ?? date.start;
  const isOpen2 = (kind) => !set2 && (end === null || kind === "planned" && end >= (scene.published ?? ""));
  const others = ["story", "background", "planned"].filter((kind) => kind !== likely && isOpen2(kind));
  return [...counting && !isLoose(telling) ? [] : [null], likely, ...mayTell(telling) ? others : []];
}
var isLoose = ({ noun: noun3, inherits }) => noun3 && inherits === null;
var mayTell = ({ clause, outlook, noun: noun3 }) => outlook !== null || noun3 || !(clause.group.copula || /^(?:infinitive|imperative)$/.test(clause.group.tense));

// source/reading/events/dating.ts
var freshness = 10;
function dateTellings(scene, tellings, judge2 = judged) {
  const backward = looksBack(tellings);
  const past3 = {
    paragraph: -1,
    paragraphs: 0,
    history: false,
    inCourt: false,
    older: null,
    last: null,
    kind: null,
    kindBefore: null,
    count: 0,
    time: "",
    sentence: null,
    sentenceTime: "",
    byWord: /* @__PURE__ */ new Map()
  };
  return tellings.flatMap((telling) => {
    turnTo(scene, past3, telling.sentence);
    const found2 = governing(scene, telling) ?? undated;
    const set2 = found2.expression !== null && scene.dates[found2.expression]?.type === "set";
    const isDated2 = found2.start !== null || found2.end !== null;
    const isPast = goesWithThePast(past3, telling, backward);
    const likely = set2 ? "recurring" : isDated2 ? datedKind(scene, telling, found2) : undatedKind(telling, isPast);
    const counting = telling.outlook !== null && telling.needs !== "earlier telling" && counts2(telling, isDated2 || hasLength2(scene, telling), likely, isPast);
    const verdict = telling.barred || isFutureOfThePast(telling, past3, isDated2) ? null : judge2({ scene, telling, date: found2, set: set2, likely, counting, past: { ...past3, isPast, backward } });
    past3.last = { telling, kind: verdict };
    if (verdict !== null) {
      past3.kind = verdict;
      past3.count++;
      past3.byWord.set(telling.lemma, verdict);
      if (isDated2) past3.time = timeOf(scene, telling, found2, set2);
    }
    if (verdict === null && (telling.needs !== "earlier telling" || telling.outlook === null)) return [];
    const kind = verdict ?? likely;
    const old = isDated2 && kind === "background" && isOld(scene, found2);
    if (isDated2 && isMain(telling) && (!telling.noun || telling.role === "subject")) past3.history = old;
    if (old) past3.older = telling;
    const date = isDated2 || set2 || kind !== "story" ? found2 : { ...undated, end: scene.published };
    return [{ ...telling, needs: verdict === null ? telling.needs : null, date, kind }];
  });
}
function turnTo(scene, past3, sentence) {
  if (sentence === past3.sentence) return;
  past3.sentence = sentence;
  past3.sentenceTime = timeOfSentence(scene, sentence);
  const { article } = scene;
  const paragraph2 = article.sentences[sentence.sentence]?.paragraph ?? 0;
  if (paragraph2 === past3.paragraph) return;
  past3.paragraph = paragraph2;
  past3.paragraphs++;
  past3.kindBefore = past3.kind ?? past3.kindBefore;
  past3.kind = null;
  past3.count = 0;
  past3.time = "";
  past3.history = false;
  const { start, end } = article.paragraphs[paragraph2] ?? { start: 0, end: 0 };
  past3.inCourt = inCourt.test(article.text.slice(start, end));
}
var inCourt = /\b(?:court|courtroom|judge|jury|jurors|lawyers?|dock|barrister)\b/i;
function goesWithThePast(past3, telling, backward) {
  const { history, paragraphs, older } = past3;
  const { proceedings } = eventWords();
  const inLife = backward && !past3.inCourt && (paragraphs > 3 || telling.clause?.kind === "relative") && telling.clause?.group.tense !== "present";
  return history || inLife && !proceedings.has(telling.lemma) || older !== null && older.sentence === telling.sentence && isAside2(telling);
}
var isFutureOfThePast = ({ sentence, clause, outlook }, { older }, isDated2) => !isDated2 && outlook === "planned" && clause?.group.tense === "modal" && older?.sentence === sentence;
var hasLength2 = (scene, { parts: parts3 }) => parts3.some(({ start, end }) => {
  for (let i = start; i < end; i++) if (scene.dates[scene.dateAt[i] ?? -1]?.type === "duration") return true;
  return false;
});
function counts2(telling, isDated2, kind, past3) {
  if (telling.needs === "date") return isDated2 || past3 || kind === "recurring";
  if (telling.needs === "past date") return isDated2 && kind === "background";
  return isDated2 || !telling.quoted || kind !== "planned";
}
var isAside2 = ({ clause, noun: noun3 }) => !noun3 && (clause?.kind === "joined" || clause?.kind === "relative" || clause?.kind === "subordinate");
var isMain = ({ clause }) => clause?.kind === "main" || clause?.kind === "joined";
var isOld = ({ published: published2 }, { end }) => published2 !== null && end !== null && daysBetween(end, published2) > 180;
var looksBack = (tellings) => tellings.some(({ inTitle, noun: noun3, lemma }) => inTitle && !noun3 && eventWords().retrospective.has(lemma));
function undatedKind(telling, history) {
  if (telling.outlook === "planned") return "planned";
  if (telling.outlook === "present") return "recurring";
  return telling.outlook === "past perfect" || telling.needs === "date" || isEra(telling) || history && !telling.inTitle ? "background" : "story";
}
var isEra = ({ noun: noun3, lemma, inTitle, role }) => noun3 && !inTitle && role !== "subject" && eventWords().eras.has(lemma);
function datedKind(scene, telling, date) {
  const { published: published2 } = scene;
  if (published2 === null) return telling.outlook === "planned" ? "planned" : "background";
  const end = date.end ?? published2;
  if (date.start !== null && date.start > published2) return "planned";
  if (telling.outlook === "planned" || telling.outlook === "present" && end >= published2) {
    return daysBetween(end, published2) <= freshness ? "planned" : "background";
  }
  if (isPeriod(date) && end < published2) return "background";
  if (date.end === null && date.start !== null)
    return daysBetween(date.start, published2) > 100 ? "background" : "story";
  return daysBetween(end, published2) > freshness ? "background" : "story";
}
var isPeriod = ({ start, end }) => start !== null && end !== null && daysBetween(start, end) > 14;

// source/reading/events/merge.ts
function mergeTellings(scene, tellings) {
  const events2 = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const telling of tellings) {
    const names5 = namesOf3(scene, telling);
    const keys = keysOf2(scene, telling);
    const same2 = candidates(byKey, keys).find((event2) => isSame(scene, event2, telling, names5));
    if (same2 === void 0 && telling.needs === "earlier telling") continue;
    const event = same2 ?? { first: telling, tellings: [], names: /* @__PURE__ */ new Set(), otherDates: [] };
    if (same2 === void 0) {
      events2.push(event);
      for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(-7), event]);
    }
    addTelling(event, telling, names5);
  }
  dateHeadline(scene, events2);
  return events2;
}
function dateHeadline(scene, events2) {
  const lead = events2.find(
    ({ first }) => isLead(scene, first) && isDated(first) && first.kind === "story" && first.date.precision !== null
  );
  if (lead === void 0) return;
  for (const event of events2) {
    const { first } = event;
    if (!first.inTitle || isDated(first) || first.kind !== "story" || first.clause?.kind === "subordinate") continue;
    event.first = { ...first, date: lead.first.date };
  }
}
var isLead = (scene, { inTitle, noun: noun3, clause, sentence }) => !inTitle && !noun3 && clause?.kind !== "relative" && (scene.article.sentences[sentence.sentence]?.paragraph ?? 0) <= 1;
function addTelling(event, telling, names5) {
  const { first } = event;
  event.tellings.push(telling);
  for (const name2 of names5) event.names.add(name2);
  if (!isDated(telling) || first === telling) return;
  if (!isDated(first)) event.first = { ...first, date: telling.date, kind: telling.kind };
  else if (!datesMeet(first, telling)) event.otherDates.push(telling.date);
}
function keysOf2(scene, telling) {
  const { nouns, same: same2 } = eventWords();
  const words8 = [telling.lemma];
  const subject2 = singular2(scene.tokens[(telling.subject?.end ?? 0) - 1]?.lower ?? "");
  if (!telling.noun && nouns.has(subject2)) words8.push(subject2);
  return words8.flatMap((word) => [word, ...(same2.get(word) ?? []).map((row) => `#${row}`)]);
}
var candidates = (byKey, keys) => [
  ...new Set(keys.flatMap((key) => byKey.get(key) ?? []))
];
var isDated = ({ date }) => date.expression !== null;
function isSame(scene, event, telling, names5) {
  const { first } = event;
  if (first.kind === "planned" !== (telling.kind === "planned") && !telling.definite) return false;
  if (isDated(first) && isDated(telling) && !datesMeet(first, telling)) return disagree(event, telling, names5);
  if (first.inTitle && isDated(telling) && telling.kind === "background") return false;
  const meet = event.names.size === 0 || names5.size === 0 || [...names5].some((name2) => event.names.has(name2));
  if (first.inTitle !== telling.inTitle)
    return meet && (isEarly(scene, telling) ? first.lemma === telling.lemma || sharesObject(scene, first, telling) : first.lemma === telling.lemma && names5.size > 0);
  if (telling.noun && telling.definite && !isDated(telling)) return meet;
  if (telling.noun && first.noun) return meet && names5.size > 0 && event.names.size > 0;
  if (meet && names5.size > 0 && event.names.size > 0 && isDated(first) && isDated(telling)) return true;
  return first.kind === telling.kind && (meet || refersBack(scene, telling)) && actsOnTheSame(scene, first, telling);
}
var refersBack = ({ tokens, entityAt }, { subject: subject2 }) => subject2 !== null && (entityAt[subject2.end - 1] ?? -1) < 0 && /^(?:the|its|their|his|her|it|he|she|they)$/.test(tokens[subject2.start]?.lower ?? "");
var mistaken = 3;
function disagree({ first, names: names5 }, telling, others) {
  const from = first.date.start;
  const to = telling.date.start;
  if (from === null || to === null || first.date.precision !== "day" || telling.date.precision !== "day") return false;
  if (first.lemma !== telling.lemma || !eventWords().once.has(first.lemma)) return false;
  return Math.abs(daysBetween(from, to)) <= mistaken && names5.size > 0 && names5.size === others.size && [...others].every((name2) => names5.has(name2));
}
var isEarly = (scene, telling) => (scene.article.sentences[telling.sentence.sentence]?.paragraph ?? 0) <= 3;
function sharesObject(scene, first, telling) {
  const object2 = first.clause?.object ?? null;
  if (object2 === null || first.noun) return true;
  const words8 = /* @__PURE__ */ new Set();
  for (let i = object2.start; i < object2.end; i++) words8.add(singular2(scene.tokens[i]?.lower ?? ""));
  return telling.parts.some((part2) => {
    for (let i = part2.start; i < part2.end; i++) {
      if (scene.parse.tags[i]?.startsWith("NN") && words8.has(singular2(scene.tokens[i]?.lower ?? ""))) return true;
    }
    return false;
  });
}
function actsOnTheSame(scene, first, telling) {
  if (first.noun || telling.noun || first.lemma !== telling.lemma) return false;
  const one2 = headOf(scene, first);
  const other = headOf(scene, telling);
  const rows3 = eventWords().same.get(other) ?? [];
  return one2 !== "" && (one2 === other || (eventWords().same.get(one2) ?? []).some((row) => rows3.includes(row)));
}
function headOf({ tokens }, { clause, subject: subject2 }) {
  const range2 = clause?.group.passive ? subject2 : clause?.object ?? null;
  return range2 === null ? "" : singular2(tokens[range2.end - 1]?.lower ?? "");
}
function datesMeet(a, b) {
  const open2 = "9999";
  return (a.date.start ?? "") <= (b.date.end ?? open2) && (b.date.start ?? "") <= (a.date.end ?? open2);
}
function namesOf3(scene, telling) {
  const names5 = /* @__PURE__ */ new Set();
  const ranges = telling.subject === null ? telling.parts : [telling.subject, ...telling.parts];
  for (const range2 of ranges) {
    for (let i = range2.start; i < range2.end; i++) {
      const entity = scene.entityAt[i] ?? -1;
      if (entity >= 0) names5.add(entity);
    }
  }
  return names5;
}

// source/reading/events/nouns.ts
var links = /^(?:of|between|with|to|against|in|on|at|by|for|from|over|near|into|and|before)$/;
function tellingsOfNouns(scene, sentence, inTitle, verbs4) {
  const told2 = new Set(verbs4.map(({ clause }) => clause));
  const clauseAt = clauseFinder(sentence);
  return sentence.phrases.flatMap((_, index) => {
    const candidate = candidateOf2(scene, sentence, index, clauseAt, told2);
    if (candidate === null) return [];
    const listed4 = isListed(scene, candidate);
    if (!listed4 && !candidate.definite) return [];
    const { clause, head, noun: noun3, verb, role, whole: whole3, definite } = candidate;
    const bound = clause !== null && (verb === "holds" || verb === "sets");
    return [
      {
        sentence,
        trigger: head,
        lemma: noun3,
        noun: true,
        inTitle,
        clause,
        inherits: bound ? sentence.clauses.indexOf(clause) : null,
        role,
        barred: !listed4,
        needs: listed4 ? null : "earlier telling",
        quoted: false,
        outlook: bound ? outlookBy(scene, clause, verb === "sets") : "past",
        parts: [whole3],
        subject: null,
        definite
      }
    ];
  });
}
function candidateOf2(scene, sentence, index, clauseAt, told2) {
  const phrase3 = sentence.phrases[index];
  const head = phrase3.end - 1;
  const strength = strengthOf(scene, head);
  if (strength === null) return null;
  const clause = clauseAt(head);
  if (clause !== null && /^(?:if|unless|whether)$/.test(clause.marker)) return null;
  const whole3 = extend(scene, sentence, index, clause);
  const ownDate = dateIn(scene, phrase3) || dateIn(scene, { start: phrase3.end, end: whole3.end });
  if (clause?.group.negative && !ownDate) return null;
  const role = clause === null ? null : roleOf2(clause, phrase3);
  const first = scene.tokens[phrase3.start]?.lower ?? "";
  const strong = strength === "strong";
  const isAgent = clause?.agent?.start === phrase3.start;
  const tells = told2.has(clause) && (role !== null || isAgent || !strong);
  return {
    phrase: phrase3,
    whole: whole3,
    head,
    noun: singular2(scene.tokens[head]?.lower ?? ""),
    strong,
    clause,
    role,
    verb: tells ? "tells" : clause === null ? "other" : effectOf(scene, clause, phrase3, role),
    ownDate,
    definite: /^(?:the|this|that|these|those|his|her|its|their)$/.test(first) || scene.parse.tags[head - 1] === "POS"
  };
}
function strengthOf(scene, head) {
  const { nouns, datedNouns } = eventWords();
  const noun3 = singular2(scene.tokens[head]?.lower ?? "");
  if (!nouns.has(noun3) && !datedNouns.has(noun3)) return null;
  if (!scene.parse.tags[head]?.startsWith("NN") || scene.parse.tags[head + 1] === "HYPH") return null;
  const type = scene.entities[scene.entityAt[head] ?? -1]?.type;
  if ((scene.dateAt[head] ?? -1) >= 0 || type !== void 0 && type !== "other") return null;
  return nouns.has(noun3) ? "strong" : "dated";
}
function effectOf(scene, clause, phrase3, role) {
  const { aspect, planning } = eventWords();
  const lemma = verbOf2(scene, clause);
  const exists = clause.group.copula && (isExistential(scene, clause, phrase3) || isUnderWay(scene, clause, phrase3));
  if (exists || role !== null && aspect.has(lemma) && namesEvent(scene, clause)) return "holds";
  return role === "object" && planning.has(lemma) ? "sets" : "other";
}
function isListed(scene, { phrase: phrase3, whole: whole3, head, strong, clause, verb, ownDate, definite }) {
  if (verb === "tells") return false;
  const first = scene.parse.tags[phrase3.start] ?? "";
  const proper2 = scene.parse.tags[head] === "NNP" && first !== "DT";
  const named6 = (namesIn2(scene, whole3, head) || first === "PRP$") && !proper2;
  if (verb === "sets") return ownDate || clauseDated(scene, clause);
  if (verb === "holds") return ownDate || clauseDated(scene, clause) || strong && (named6 || !definite);
  return strong ? ownDate || named6 : dateIn(scene, { start: phrase3.end, end: Math.min(whole3.end, phrase3.end + 6) });
}
var isUnderWay = (scene, clause, phrase3) => scene.tokens[phrase3.start - 1]?.lower === "in" && phrase3.start - 1 === clause.group.end;
var isExistential = (scene, clause, phrase3) => scene.tokens[clause.group.start - 1]?.lower === "there" && isNext(scene, clause, phrase3);
var isNext = (scene, clause, phrase3) => {
  let i = clause.group.end;
  while (scene.parse.tags[i] === "RB" && i < phrase3.start) i++;
  return i === phrase3.start;
};
function outlookBy(scene, clause, sets) {
  if (sets || /^(?:future|modal|infinitive)$/.test(clause.group.tense)) return "planned";
  if (verbOf2(scene, clause) === "plan" || verbOf2(scene, clause) === "schedule") return "planned";
  if (clause.group.tense === "present" && !clause.group.perfect && !clause.group.copula) return "present";
  return clause.group.perfect && clause.group.tense === "past" ? "past perfect" : "past";
}
function roleOf2(clause, phrase3) {
  if (clause.subject !== null && phrase3.start >= clause.subject.start && phrase3.end <= clause.subject.end)
    return "subject";
  return clause.object !== null && phrase3.start === clause.object.start ? "object" : null;
}
function clauseFinder(sentence) {
  const parts3 = sentence.clauses.flatMap((clause) => clause.parts.map((part2) => ({ ...part2, clause }))).sort((a, b) => a.start - b.start);
  let k = 0;
  return (token) => {
    while (k < parts3.length && parts3[k].end <= token) k++;
    const part2 = parts3[k];
    return part2 !== void 0 && part2.start <= token ? part2.clause : null;
  };
}
function extend(scene, { phrases, end: last }, index, clause) {
  const { start, end: first } = phrases[index];
  let end = first;
  let before6 = "";
  for (let k = index + 1; k < phrases.length && k < index + 7; k++) {
    const next = phrases[k];
    const link = scene.tokens[next.start - 1]?.lower ?? "";
    if (!hangsOn(scene, next, end, link, before6) || clause !== null && leaves(clause, next, end)) break;
    if (link !== "and") before6 = link;
    end = next.end;
  }
  const bare2 = /^(?:a|an|the|this|that|its|their|his|her)$/.test(scene.tokens[start]?.lower ?? "");
  return { start: bare2 ? start + 1 : start, end: afterDate(scene, end, last) };
}
function hangsOn(scene, next, end, link, before6) {
  const gap = next.start - end;
  if (gap === 0) return (scene.dateAt[next.start] ?? -1) >= 0;
  if (gap > 2 || !links.test(link)) return false;
  return link !== "and" || /^(?:between|of)$/.test(before6) || (scene.entityAt[next.start] ?? -1) >= 0;
}
var leaves = ({ parts: parts3, group }, next, end) => parts3.every((part2) => next.start < part2.start || next.start >= part2.end) || end <= group.start && next.start >= group.start;
function afterDate({ tokens, dateAt }, from, last) {
  const isDate3 = (i) => (dateAt[i] ?? -1) >= 0;
  if (!isDate3(from) && !(/^(?:on|in|at|of)$/.test(tokens[from]?.lower ?? "") && isDate3(from + 1))) return from;
  let end = from;
  while (end < last && (isDate3(end) || isDate3(end + 1))) end++;
  return end;
}
var dateIn = (scene, range2) => {
  for (let i = range2.start; i < range2.end; i++) {
    const date = scene.dates[scene.dateAt[i] ?? -1];
    if (date !== void 0 && (date.range !== null || date.type === "set")) return true;
  }
  return false;
};
var clauseDated = (scene, clause) => clause?.parts.some((part2) => dateIn(scene, part2)) ?? false;
function namesIn2(scene, range2, head) {
  const own = scene.entityAt[head] ?? -1;
  for (let i = range2.start; i < range2.end; i++) {
    const entity = scene.entityAt[i] ?? -1;
    if (entity >= 0 && entity !== own) return true;
  }
  return false;
}

// source/reading/events/reach.ts
function clauseSpans(scene, tellings) {
  const hosts = /* @__PURE__ */ new Map();
  for (const telling of tellings) {
    if (telling.clause !== null && (!telling.noun || telling.role !== null) && !hosts.has(telling.clause)) {
      hosts.set(telling.clause, telling);
    }
  }
  const reached = new Map(tellings.map((telling) => [telling, [...telling.parts]]));
  const seen = /* @__PURE__ */ new Set();
  for (const { sentence } of tellings) {
    if (seen.has(sentence.sentence)) continue;
    seen.add(sentence.sentence);
    const { clauses } = sentence;
    const host = clauses.map((clause) => hosts.get(clause));
    clauses.forEach((clause, index) => {
      const above = clause.parent === null ? void 0 : host[clause.parent];
      if (host[index] === void 0 && clause.kind !== "joined") host[index] = above;
    });
    for (let index = clauses.length - 1; index >= 0; index--) {
      const { parent, kind } = clauses[index];
      if (parent !== null && kind === "subordinate" && host[parent] === void 0) host[parent] = host[index];
    }
    clauses.forEach((clause, index) => {
      const telling = host[index];
      if (telling !== void 0) reached.get(telling)?.push(...clause.parts);
      let { parent } = clause;
      for (let steps3 = 0, k = index; steps3 < deepest && parent !== null && isComplement(clauses[k]); steps3++) {
        const around6 = host[parent];
        if (around6 !== void 0 && around6 !== telling) reached.get(around6)?.push(...clause.parts);
        k = parent;
        parent = clauses[k].parent;
      }
    });
  }
  return tellings.map((telling) => spanOf(scene, telling, reached.get(telling) ?? telling.parts));
}
var deepest = 4;
var isComplement = ({ kind, marker }) => kind === "infinitive" || kind === "participle" || kind === "subordinate" && /^(?:that|)$/.test(marker);
var edge = /^(?:[,.:]|``|''|CC)$/;
function spanOf(scene, telling, ranges) {
  let first = telling.trigger;
  let last = telling.trigger;
  for (const range2 of ranges) {
    first = Math.min(first, range2.start);
    last = Math.max(last, range2.end - 1);
  }
  while (first < telling.trigger && edge.test(scene.parse.tags[first] ?? "")) first++;
  while (last > telling.trigger && (edge.test(scene.parse.tags[last] ?? "") || scene.tokens[last]?.lower === "with"))
    last--;
  return { start: scene.tokens[first]?.start ?? 0, end: scene.tokens[last]?.end ?? 0 };
}

// source/reading/spread.ts
function spread(tokens, spans2) {
  const sorted = [...spans2].sort((a, b) => a.start - b.start);
  const at2 = new Int32Array(tokens.length).fill(-1);
  let k = 0;
  tokens.forEach((token, i) => {
    while (k < sorted.length && sorted[k].end <= token.start) k++;
    const span = sorted[k];
    if (span !== void 0 && span.start <= token.start && token.end <= span.end) at2[i] = span.index;
  });
  return at2;
}

// source/reading/events/telling.ts
function sceneOf2(article, tokens, dates2, entities, parse4) {
  const mentions = entities.flatMap((entity, index) => entity.mentions.map(({ start, end }) => ({ start, end, index })));
  return {
    article,
    tokens,
    dates: dates2,
    entities,
    parse: parse4,
    dateAt: spread(
      tokens,
      dates2.map(({ start, end }, index) => ({ start, end, index }))
    ),
    entityAt: spread(tokens, mentions),
    published: article.published?.slice(0, 10) ?? null
  };
}

// source/reading/events/title.ts
init_clean_text();
var longest4 = 18;
function titleOf(scene, telling) {
  const indices = telling.noun ? nounWords(scene, telling) : verbWords(scene, telling);
  return textOf(scene, tighten(scene, telling, indices));
}
var isStop = ({ parse: parse4, tokens }, i) => {
  const tag4 = parse4.tags[i] ?? "";
  if (tag4 === ".")
    return !/^\p{Ll}/u.test(tokens[i + 1]?.text ?? "") || tokens[i + 1]?.sentence !== tokens[i]?.sentence;
  return /^[,:]$/.test(tag4) || tag4 === "HYPH" && tokens[i]?.spaced === true;
};
function nounWords(scene, { parts: parts3, trigger }) {
  const kept2 = [];
  for (const part2 of parts3) {
    const last = firstStop(scene, part2, trigger + 1, kept2.length);
    for (let i = part2.start; i < last; i++) kept2.push(i);
    if (last < part2.end) break;
  }
  return kept2;
}
function verbWords(scene, telling) {
  const subject2 = fromName(scene, telling.subject ?? modified(scene, telling));
  const { start, end: verbEnd } = telling.clause?.group ?? { start: telling.trigger, end: telling.trigger + 1 };
  const from = beginningOf(telling) ?? start;
  const kept2 = [];
  if (subject2 !== null) for (let i = subject2.start; i < subject2.end; i++) kept2.push(i);
  const shared2 = sharedAuxiliary(telling);
  if (shared2 !== null && shared2 >= (subject2?.end ?? 0)) kept2.push(shared2);
  for (const part2 of [...telling.parts, ...completion(telling)]) {
    if (part2.end <= from) {
      if (subject2 !== null) kept2.push(...tailOf(scene, part2, subject2));
      continue;
    }
    const last = firstStop(scene, part2, verbEnd, kept2.length);
    for (let i = part2.start; i < last; i++) {
      const belongs = i >= from || subject2 !== null && hangsOn2(scene, subject2, i) && !isMarker(scene, telling, subject2, i);
      if (belongs && (kept2.at(-1) ?? -1) < i) kept2.push(i);
    }
    if (last < part2.end) break;
  }
  return kept2;
}
function modified({ parse: parse4 }, { clause, sentence }) {
  const tense = clause?.group.tense;
  if (!clause || !(tense === "en" || tense === "past")) return null;
  const { start } = clause.group;
  const end = tense === "en" && parse4.tags[start - 1] === "," ? start - 1 : start;
  return sentence.phrases.find((phrase3) => phrase3.end === end) ?? null;
}
function beginningOf({ clause, parts: parts3, sentence }) {
  if (clause === null || parts3.length === clause.parts.length) return null;
  const before6 = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  return before6?.group.end === clause.group.start ? before6.group.start : null;
}
function sharedAuxiliary({ clause, sentence, trigger }) {
  if (clause === null || !clause.group.passive || clause.group.tense === "en" || clause.group.start < trigger)
    return null;
  const index = sentence.clauses.indexOf(clause);
  const before6 = sentence.clauses.slice(Math.max(0, index - 3), index).findLast(({ group }) => group.passive && group.start < group.main);
  return before6?.group.start ?? null;
}
function completion({ clause, sentence, lemma }) {
  if (clause === null) return [];
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  const isInfinitive = next?.kind === "infinitive" && next.group.start === clause.group.end;
  const isSaid3 = next?.kind === "subordinate" && next.parts[0]?.start === clause.group.end && eventWords().saying.has(lemma);
  return next && (isInfinitive || isSaid3) ? next.parts : [];
}
function firstStop(scene, part2, from, length2) {
  if (length2 <= 2) return part2.end;
  for (let i = Math.max(part2.start, from); i < part2.end; i++) if (isStop(scene, i)) return i;
  return part2.end;
}
var isMarker = ({ parse: parse4 }, { clause }, subject2, i) => clause?.kind === "relative" && /^W/.test(parse4.tags[i] ?? "") && i >= subject2.end;
function hangsOn2(scene, subject2, i) {
  if (i < subject2.end || i >= subject2.end + 12) return false;
  for (let k = subject2.end; k <= i; k++) if (isStop(scene, k)) return false;
  return true;
}
function tailOf(scene, part2, subject2) {
  const tail = [];
  if (part2.start > subject2.end || part2.end <= subject2.end) return tail;
  for (let i = subject2.end; i < part2.end && !isStop(scene, i); i++) tail.push(i);
  return tail;
}
function fromName(scene, subject2) {
  if (subject2 === null) return null;
  let { start } = subject2;
  for (let i = start + 1; i < subject2.end; i++) {
    const left = scene.entityAt[i - 1] ?? -1;
    const here = scene.entityAt[i] ?? -1;
    if (left >= 0 && here >= 0 && left !== here) start = i;
  }
  return { start, end: subject2.end };
}
var leading = /^(?:a|an|the|also|and|but|that|which|who|whose|this|these|those)$/;
var dangling = /^(?:with|and|or|but|of|to|in|on|at|by|for|from|as|than|that|who|which|after|before|when|where|while|since|until|the|a|an|not|over|against|between|about|near|during|because)$/;
var timed = /^(?:on|in|at|by|since|until|from|during|before|late|early|of|to)$/;
function tighten(scene, telling, indices) {
  const word = (i) => scene.tokens[i ?? -1]?.lower ?? "";
  const kept2 = [];
  for (const i of indices) {
    if (isDropped(scene, telling, i)) {
      const first = scene.dateAt[i - 1] !== scene.dateAt[i];
      if (first && kept2.length > 1 && timed.test(word(kept2.at(-1)))) kept2.pop();
      continue;
    }
    if (scene.parse.tags[i] === "," && kept2.at(-1) !== i - 1) continue;
    kept2.push(i);
  }
  while (kept2.length > 1 && leading.test(word(kept2[0]))) kept2.shift();
  const isTooLong = kept2.length > longest4;
  while (kept2.length > longest4 && kept2.at(-1) > telling.trigger) kept2.pop();
  while (isTooLong && kept2.at(-1) > telling.trigger && isInName(scene, kept2.at(-1))) kept2.pop();
  while (kept2.length > 1 && kept2.at(-1) > telling.trigger && isDangling(scene, kept2, kept2.at(-1))) kept2.pop();
  return startAtName(scene, telling, kept2);
}
var isInName = ({ entityAt }, i) => (entityAt[i] ?? -1) >= 0 && entityAt[i] === entityAt[i + 1];
function isDropped({ tokens, parse: parse4, dates: dates2, dateAt }, { trigger }, i) {
  const date = dates2[dateAt[i] ?? -1];
  if (parse4.tags[i] === "JJ" && parse4.tags[i + 1]?.startsWith("NN") && dateAt[i + 1] !== dateAt[i]) return false;
  let last = i;
  while (date !== void 0 && dateAt[last + 1] === dateAt[i]) last++;
  const owns = /^'s?$/.test(tokens[last + 1]?.lower ?? "");
  return date !== void 0 && date.type !== "duration" && i !== trigger && !owns;
}
var isDangling = ({ tokens, parse: parse4 }, kept2, i) => dangling.test(tokens[i]?.lower ?? "") || /^(?:[,.:]|``|HYPH)$/.test(parse4.tags[i] ?? "") || parse4.tags[i] === "''" && !kept2.some((other) => parse4.tags[other] === "``");
function startAtName(scene, telling, kept2) {
  if (!telling.noun) return [...kept2];
  const name2 = kept2.findIndex((i) => (scene.entityAt[i] ?? -1) >= 0);
  const possessive = kept2.findIndex((i) => scene.parse.tags[i] === "POS");
  if (name2 > 0 && possessive > name2 && kept2[possessive] < telling.trigger) return kept2.slice(name2);
  return [...kept2];
}
function textOf(scene, indices) {
  const pieces = [];
  for (let k = 0; k < indices.length; ) {
    let last = k;
    while (indices[last + 1] === indices[last] + 1) last++;
    const start = scene.tokens[indices[k]]?.start ?? 0;
    const end = scene.tokens[indices[last]]?.end ?? start;
    pieces.push(scene.article.text.slice(start, end));
    k = last + 1;
  }
  return join(pieces, " ");
}

// source/reading/events/neighbours.ts
function controllerOf(scene, clause, parent) {
  if (parent === void 0) return null;
  const follows = parent.object !== null && parent.object.end === clause.group.start;
  const own = /^(?:have|make|reach|sign|strike|agree|announce|unveil)$/.test(verbOf2(scene, parent));
  return follows && !own ? parent.object : parent.subject;
}
var together2 = /^(?:when|as|while)$/;
function inheritance(scene, clauses, index) {
  const { kind, group, marker, parent } = clauses[index];
  if (kind === "participle" && group.tense === "ing" && marker !== "before" && marker !== "after") return parent;
  if (together2.test(marker) && parent !== null) return parent;
  const next = clauses[index + 1];
  if (next?.parent === index && together2.test(next.marker)) return index + 1;
  if (next?.parent === index && next.marker === "after" && group.tense === "past" && next.group.tense === "past")
    return index + 1;
  const front = lastOpening(clauses, index);
  if (kind === "main" && front !== -1 && together2.test(clauses[front].marker)) return front;
  const dated = kind === "joined" || kind === "main" && index > 0 ? dateInFront(scene, clauses, index) : null;
  return dated ?? (kind === "joined" ? sharing(scene, clauses, index) : null);
}
function lastOpening(clauses, index) {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) if (clauses[k].parent === null) return k;
  return -1;
}
function sharing(scene, clauses, index) {
  const { group, subject: subject2, parts: parts3 } = clauses[index];
  const before6 = clauses[index - 1];
  const own = subject2 !== null && subject2.start >= (parts3[0]?.start ?? 0);
  return !own && before6 !== void 0 && hasFreshDay(scene, before6) && before6.group.tense === "past" && group.tense === "past" && !group.perfect ? index - 1 : null;
}
function dateInFront(scene, clauses, index) {
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const { kind, parts: parts3, subject: subject2, group } = clauses[k];
    if (kind === "relative" || kind === "infinitive") continue;
    const first = parts3[0]?.start ?? 0;
    for (let i = first; i < (subject2?.start ?? group.start); i++) if ((scene.dateAt[i] ?? -1) >= 0) return k;
    if (kind === "main") return null;
  }
  return null;
}

// source/reading/events/outlook.ts
function outlookOf(at2) {
  const { scene, clause } = at2;
  const { group } = clause;
  if (group.copula) return isAppointed(scene, clause) ? "planned" : null;
  return isState(scene, clause) ? null : byTense[group.tense]?.(at2) ?? null;
}
var byTense = {
  past,
  present: present2,
  future: () => "planned",
  modal: modal2,
  infinitive: infinitive2,
  ing: participle2,
  en: passiveParticiple
};
function isAppointed(scene, clause) {
  if (/^(?:due|scheduled|set)$/.test(wordAt2(scene, clause.group.end))) return hasDate(scene, clause);
  const { tense, negative } = clause.group;
  return /^(?:present|future)$/.test(tense) && !negative && beginsLater(scene, clause) && !saysUntil(scene, clause);
}
function isDenied(scene, clause) {
  const { group, subject: subject2 } = clause;
  const denies = group.negative || subject2 !== null && (/^(?:no|nobody|nothing|none|neither)$/.test(wordAt2(scene, subject2.start)) || /^(?:no|not|neither)$/.test(wordAt2(scene, subject2.start - 1)));
  return denies && !(hasDate(scene, clause) && saysUntil(scene, clause));
}
var holdsEvent = (scene, clause) => eventWords().aspect.has(verbOf2(scene, clause)) && namesEvent(scene, clause) && ownsNouns(clause);
function isState(scene, clause) {
  const { state } = eventWords();
  const { group } = clause;
  const verb = verbOf2(scene, clause);
  if (state.has(verb) || verb === "'s") return true;
  if (verb === "blame" && /^(?:is|are|was|were)$/.test(wordAt2(scene, group.start))) return true;
  return group.passive && /^(?:too|so|very|quite)$/.test(wordAt2(scene, group.main - 1));
}
var ownsNouns = ({ kind, subject: subject2, group, parts: parts3 }) => kind !== "relative" || subject2 !== null && subject2.start < group.start && parts3.some(({ start, end }) => subject2.start >= start && subject2.end <= end);
function past({ scene, clause }) {
  if (wordAt2(scene, clause.group.start - 1) === "once") return "past perfect";
  if (!clause.group.perfect) return "past";
  return clause.kind === "relative" || saysEarlier(scene, clause) ? "past perfect" : "past";
}
function present2(at2) {
  const { scene, clause, inTitle } = at2;
  const { perfect, progressive } = clause.group;
  if (perfect) return progressive && !hasDate(scene, clause) ? null : "past";
  if (inTitle) return "past";
  if (progressive && !isNews(at2)) return null;
  if (!progressive && hasSet(scene, clause)) return "present";
  if (isToCome(scene, clause)) return "planned";
  return progressive ? "past" : null;
}
function isNews({ scene, clause, parent }) {
  const { lasting, announcing } = eventWords();
  if (lasting.has(verbOf2(scene, clause)) || /^(?:going|trying)$/.test(wordAt2(scene, clause.group.main))) return false;
  if (clause.kind === "main" || clause.kind === "joined") return true;
  return clause.kind !== "relative" && parent !== void 0 && announcing.has(verbOf2(scene, parent));
}
function modal2({ scene, sentence, clause }) {
  const { clauses } = sentence;
  const before6 = clauses[clauses.indexOf(clause) - 1];
  const shares = clause.kind === "joined" && clause.group.start === clause.group.main && before6?.group.tense === "modal";
  const first = wordAt2(scene, (shares ? before6 : clause).group.start);
  if (clause.group.perfect) return first === "would" ? null : "past perfect";
  return /^(?:would|was|were)$/.test(first) || isToCome(scene, clause) ? "planned" : null;
}
var isHeadless = ({ inTitle, sentence }) => inTitle && sentence.clauses.every(({ group, kind }) => kind === "relative" || !isFiniteGroup(group));
function infinitive2(at2) {
  const { scene, clause, parent } = at2;
  if (isHeadless(at2)) return "planned";
  if (hasSet(scene, clause)) return "present";
  if (parent?.group.negative) return null;
  if (isFirst(scene, clause, parent)) return "past";
  if (clause.group.perfect) return parent?.group.passive ? "past perfect" : null;
  const before6 = wordAt2(scene, beforeDate(scene, clause.group.start) - 1);
  const { planning, planned } = eventWords();
  if (planning.has(lemmaOf(before6)) || planned.has(singular2(before6)) || isSet(scene, clause, parent)) return "planned";
  return isToCome(scene, clause) ? "planned" : null;
}
function isFirst({ tokens, parse: parse4 }, { group }, parent) {
  if (!parent?.group.copula || !(parent.group.tense === "past" || parent.group.perfect)) return false;
  for (let i = parent.group.end; i < group.start && i < parent.group.end + 10; i++) {
    if (/^(?:first|second|third|last|only)$/.test(tokens[i].lower) || parse4.tags[i] === "JJS") return true;
  }
  return false;
}
function beforeDate({ dateAt, tokens }, at2) {
  let i = at2;
  while ((dateAt[i - 1] ?? -1) >= 0) i--;
  return i < at2 && /^(?:on|in|at)$/.test(tokens[i - 1]?.lower ?? "") ? i - 1 : i;
}
function isSet(scene, clause, parent) {
  if (parent === void 0 || !eventWords().planning.has(verbOf2(scene, parent))) return false;
  if (parent.object !== null) return parent.object.end === clause.group.start && !parent.group.passive;
  for (let i = parent.group.end; i < clause.group.start; i++) {
    if ((scene.dateAt[i] ?? -1) < 0 && !/^(?:IN|RB)$/.test(scene.parse.tags[i] ?? "")) return false;
  }
  return true;
}
function participle2({ scene, sentence, clause, parent }) {
  if (clause.marker === "with") return clause.subject === null ? null : "past";
  if (/^(?:before|after|since)$/.test(clause.marker)) return "past";
  if (clause.marker !== "" && clause.marker !== "and") return null;
  if (parent !== void 0 && onlyBegins(scene, parent, clause)) {
    return parent.group.tense === "past" || parent.group.perfect ? "past" : null;
  }
  const joins6 = clause.marker === "and" && parent?.group.tense === "ing";
  if (opensOrFollowsComma(scene, sentence, clause) || joins6) return parent === void 0 ? null : "past";
  return hasDate(scene, clause) ? "past" : null;
}
function passiveParticiple(at2) {
  const { scene, sentence, clause } = at2;
  const told2 = isHeadless(at2) || hasDate(scene, clause);
  if (/^(?:name|call|dub|title|entitle|nickname|know)$/.test(verbOf2(scene, clause)) && !told2) return null;
  return told2 || opensOrFollowsComma(scene, sentence, clause) ? "past" : null;
}

// source/reading/events/verbs.ts
var conditions = /* @__PURE__ */ new Set(["if", "unless", "whether", "lest", "than", "without", "instead"]);
function tellingsOfVerbs(scene, sentence, inTitle) {
  const { clauses } = sentence;
  const open2 = clauses.map(() => false);
  const tellings = [];
  const announced2 = /* @__PURE__ */ new Map();
  clauses.forEach((clause, index) => {
    const parent = clause.parent === null ? void 0 : clauses[clause.parent];
    open2[index] = conditions.has(clause.marker) || clause.parent !== null && clause.kind !== "joined" && (open2[clause.parent] ?? false);
    if (onlyBegins(scene, clause, clauses[index + 1])) return;
    const conditional = open2[index] || /^(?:modal|present)$/.test(clause.group.tense) && hasCondition(clauses, index);
    const barred2 = conditional || holdsEvent(scene, clause) || isDenied(scene, clause) || isEstimate(scene, clause);
    const outlook = barred2 ? null : outlookOf({ scene, sentence, clause, parent, inTitle });
    if (outlook !== null && isAnnouncement(scene, clauses, index)) announced2.set(clause, clauses[index + 1]);
    const begun = parent !== void 0 && onlyBegins(scene, parent, clause);
    tellings.push({
      sentence,
      trigger: clause.group.main,
      lemma: verbOf2(scene, clause),
      noun: false,
      inTitle,
      clause,
      inherits: inheritance(scene, clauses, index),
      outlook,
      needs: announced2.has(clause) ? null : needsOf(scene, clause, inTitle),
      quoted: isQuoted2(scene, sentence, clause.group.main),
      parts: begun ? [...parent.parts, ...clause.parts] : clause.parts,
      subject: clause.subject ?? (clause.group.tense === "infinitive" || begun ? controllerOf(scene, clause, parent) : null),
      role: null,
      barred: barred2,
      definite: false
    });
  });
  const told2 = new Set(tellings.flatMap(({ clause, outlook }) => outlook === null ? [] : [clause]));
  return tellings.filter(({ clause }) => clause === null || !told2.has(announced2.get(clause) ?? null));
}
function isAnnouncement(scene, clauses, index) {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!/^(?:say|state|tell)$/.test(verbOf2(scene, clause)) || clause.subject === null) return false;
  if (next?.parent !== index || next.kind !== "subordinate" || next.subject === null) return false;
  return scene.entities[scene.entityAt[clause.subject.end - 1] ?? -1]?.type === "organisation";
}
var particle = /^(?:out|off|over|up|down|away|back)$/;
function needsOf(scene, clause, inTitle) {
  const words8 = eventWords();
  const lemma = verbOf2(scene, clause);
  const next = wordAt2(scene, clause.group.end);
  if (lemma === "call" && namesEvent(scene, clause)) return null;
  if (lemma === "ask" && next === "for") return null;
  if (words8.saying.has(lemma) && !words8.announcing.has(lemma)) return "past date";
  if (lemma === "add" && clause.object === null && next !== "to") return "past date";
  if (inTitle || !words8.lasting.has(lemma) || particle.test(next)) return null;
  return clause.group.tense === "future" || wordAt2(scene, clause.group.start - 1) === "once" ? null : "date";
}
function isQuoted2(scene, sentence, token) {
  let open2 = false;
  for (let i = sentence.start; i < token && i < sentence.start + 60; i++) {
    const word = scene.tokens[i]?.text;
    if (word === "\u201C" || word === '"' && !open2) open2 = true;
    else if (word === "\u201D" || word === '"') open2 = false;
  }
  return open2;
}
var hasCondition = (clauses, index) => /^(?:if|unless)$/.test(clauses[index + 1]?.marker ?? "") || /^(?:if|unless)$/.test(clauses[index - 1]?.marker ?? "");

// source/reading/events/events.ts
function readEvents({ article, tokens, syntax, dates: dates2, entities }) {
  const scene = sceneOf2(article, tokens, dates2, entities, syntax);
  const told2 = mergeTellings(scene, dateTellings(scene, tellingsOf(scene)));
  const spans2 = clauseSpans(
    scene,
    told2.map(({ first }) => first)
  );
  const spanOf2 = new Map(told2.map((event, index) => [event, spans2[index]]));
  return inOrderOfTime(told2).map((event, index) => eventOf(scene, event, index, spanOf2.get(event)));
}
function tellingsOf(scene) {
  return scene.parse.sentences.flatMap((sentence) => {
    const paragraph2 = scene.article.sentences[sentence.sentence]?.paragraph ?? 0;
    const inTitle = scene.article.paragraphs[paragraph2]?.kind === "title";
    const verbs4 = tellingsOfVerbs(scene, sentence, inTitle);
    const nouns = tellingsOfNouns(
      scene,
      sentence,
      inTitle,
      verbs4.filter(({ needs, outlook }) => needs === null && outlook !== null)
    );
    return [...verbs4, ...nouns].sort((a, b) => a.trigger - b.trigger);
  });
}
function inOrderOfTime(events2) {
  const key = ({ first: { date } }) => date.start ?? date.end ?? "";
  return events2.map((event, order2) => ({ event, order: order2, at: key(event), open: event.first.date.start === null })).sort((a, b) => {
    if (a.at === "" !== (b.at === "")) return a.at === "" ? 1 : -1;
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return Number(a.open) - Number(b.open) || a.order - b.order;
  }).map(({ event }) => event);
}
function eventOf(scene, { first, tellings, names: names5, otherDates }, index, clause) {
  const places4 = [];
  const others = [];
  for (const name2 of [...names5].sort((a, b) => a - b)) {
    (isWhere(scene, first, name2) ? places4 : others).push(name2);
  }
  const idOf = (name2) => scene.entities[name2].id;
  return {
    id: ours`t${index + 1}`,
    // Headlines drop words: the body's telling, where there is one, reads better.
    title: titleOf(
      scene,
      (first.inTitle ? tellings.find((telling) => !telling.inTitle && !telling.noun) : void 0) ?? first
    ),
    kind: first.kind,
    date: first.date,
    otherDates,
    entities: others.map(idOf),
    places: places4.map(idOf),
    sentences: [...new Set(tellings.map((telling) => telling.sentence.sentence))],
    clause
  };
}
function isWhere(scene, telling, name2) {
  if (scene.entities[name2]?.type !== "place") return false;
  for (const part2 of telling.parts) {
    for (let i = part2.start; i < part2.end; i++) {
      if (scene.entityAt[i] !== name2) continue;
      const before6 = scene.tokens[i - 1]?.lower ?? "";
      return /^(?:in|at|near|to|into|from|outside|across|around|off|on|,)$/.test(before6);
    }
  }
  return false;
}

// source/article/article.ts
var textOf2 = (article, span) => article.text.slice(span.start, span.end);

// source/reading/figures/figures.ts
init_clean();

// source/reading/syntax/governing.ts
function governingOf(sentences, length2) {
  const governing2 = new Array(length2).fill(void 0);
  for (const { clauses: among } of sentences) {
    for (const clause of among) {
      const one2 = { clause, among };
      for (const { start, end } of [...clause.parts, clause.group]) governing2.fill(one2, start, end);
    }
  }
  return governing2;
}

// source/reading/figures/change-words.ts
var rows = [
  [
    "up",
    "moves",
    "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap leaps leapt leaped swell swells swelled swollen swelling rally rallied rallies rebound rebounded spike spiked rocket rocketed skyrocketed quicken quickened appreciate appreciated firm firms firmed higher"
  ],
  [
    "up",
    "both",
    "grow grows grew grown growing widen widens widened widening lengthen lengthened improve improved mount mounted accelerate accelerated accelerates double doubles doubled doubling triple triples tripled tripling treble trebled quadruple quadrupled balloon ballooned advance advanced strengthen strengthened recover recovered increase increases increased increasing expand expanded expands deepen deepened gain gains gained"
  ],
  [
    "down",
    "moves",
    "fall falls fell fallen falling decline declines declined declining slide slides slid sliding slip slips slipped slipping sink sinks sank sunk plunge plunges plunged plunging tumble tumbles tumbled tumbling dip dips dipped dipping plummet plummeted slump slumps slumped slumping retreat retreated crash crashed dwindle dwindled moderate moderated subside subsided depreciate depreciated lower diminish diminished"
  ],
  [
    "down",
    "both",
    "drop drops dropped dropping shrink shrinks shrank shrunk shrinking slow slows slowed slowing ease eases eased easing narrow narrows narrowed narrowing shorten shortened decrease decreased decreases decreasing halve halves halved contract contracted weaken weakened cool cooled"
  ],
  [
    "up",
    "causes",
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting gain gains gained gaining add adds added adding hike hikes hiked hiking"
  ],
  [
    "down",
    "causes",
    "cut cuts cutting lose loses lost losing shed sheds shedding trim trims trimmed trimming reduce reduces reduced reducing slash slashes slashed slashing lowered lowers lowering pare pared"
  ],
  ["up", "both", "add adds added adding"],
  ["up", "noun", "rise increase jump surge leap gain hike growth climb spike uptick"],
  ["down", "noun", "fall drop decline decrease cut reduction slump plunge dip slide contraction loss"],
  ["none", "moves", "unchanged flat steady stable remain remains remained held kept"],
  ["up", "moves", "up"],
  ["down", "moves", "down"]
];
var phrasal = [
  ["up", "put on|puts on|putting on|tacked on|tacks on|piled on"],
  ["down", "gave up|gives up|giving up|given up|came off"]
];
var words6 = /* @__PURE__ */ new Map();
for (const [direction, mode, list3] of rows) {
  for (const word of list3.split(" ")) {
    const known5 = words6.get(word);
    words6.set(word, { direction: known5?.direction ?? direction, modes: /* @__PURE__ */ new Set([...known5?.modes ?? [], mode]) });
  }
}
for (const [direction, list3] of phrasal)
  for (const phrase3 of list3.split("|")) words6.set(phrase3, { direction, modes: /* @__PURE__ */ new Set(["moves"]) });
var moving2 = /^(?:go|goes|going|gone|went|edge|edges|edged|edging|creep|crept|creeping|inch|inched|tick|ticked|ticks|move|moved|moves|push|pushed|bump|bumped|revised|come|came|drift|drifted|nudge|nudged|bring|brought|take|took)$/;
var isMoving = (word) => ["moves", "both"].some((mode) => words6.get(word)?.modes.has(mode));
var isChangeNoun = (word) => word === "change" || (words6.get(word)?.modes.has("noun") ?? false);

// source/reading/figures/passage.ts
function wordAt3({ tokens }, index, near) {
  const token = tokens[index];
  return token !== void 0 && token.sentence === tokens[near]?.sentence ? token.lower : "";
}
function tagAt({ tokens, tags: tags2 }, index, near) {
  return tokens[index] !== void 0 && tokens[index].sentence === tokens[near]?.sentence ? tags2[index] ?? "" : "";
}
var isCapital3 = (passage, index, near) => wordAt3(passage, index, near) !== "" && /^\p{Lu}/u.test(passage.tokens[index].text);
var isHyphen = ({ tokens }, index) => tokens[index]?.lower === "-" && !tokens[index].spaced && tokens[index - 1]?.spaced === false;
var touches = ({ tokens }, index) => tokens[index] !== void 0 && tokens[index - 1]?.end === tokens[index].start;
function sentenceAround({ tokens }, index) {
  let start = index;
  while (tokens[start].first === false && start > index - 120) start--;
  let end = index + 1;
  while (tokens[end]?.sentence === tokens[index].sentence && end < index + 120) end++;
  return { start, end };
}
var isDate2 = ({ taken }, index) => taken[index] === 1;
function beforeDeterminer(passage, first) {
  let place2 = first - 1;
  for (; place2 > first - 5; place2--) {
    const word = wordAt3(passage, place2, first);
    const level = word === "of" && /^(?:high|low|record|total|peak|average|mean|median)$/.test(wordAt3(passage, place2 - 1, first));
    if (level) place2--;
    else if (!determiners2.test(word)) break;
  }
  return place2;
}
var determiners2 = /^(?:an?|the|just|only|its|record|new|fresh|further|mere|total|combined|another|whopping|reported|initial|extra|additional|high|low|-|all|time|annuali[sz]ed|adjusted|seasonally|modest|slight|staggering|hefty|mammoth|measly|paltry|solid|steep|sharp|estimated|provisional|preliminary|net|gross|cumulative|annual|monthly|weekly|daily|quarterly|yearly)$/;

// source/reading/figures/phrases.ts
function phraseAfter(passage, place2, near, end = Number.POSITIVE_INFINITY) {
  const phrase3 = bareAfter(passage, place2, near, end);
  if (phrase3 === void 0 || wordAt3(passage, phrase3.last, near) !== "of") return phrase3;
  const tail = bareAfter(passage, phrase3.last + 1, near, end);
  return tail ? { first: phrase3.first, last: tail.last } : phrase3;
}
function bareAfter(passage, place2, near, end) {
  let first = place2;
  while (first < place2 + 2 && /^(?:DT|PRP\$|PDT)$/.test(tagAt(passage, first, near))) first++;
  let noun3 = -1;
  for (let last = first; last < Math.min(first + 8, end); last++) {
    const tag4 = tagAt(passage, last, near);
    if (wordAt3(passage, last, near) === "plus") break;
    if (passage.taken[last] === 2 || isDate2(passage, last) && !isAttribute2(passage, last)) break;
    if (isNoun(passage, last, near) || isGerund(passage, last, tag4, near)) noun3 = last + 1;
    else if (!/^(?:JJ[RS]?|VB[NG]|POS|HYPH|FW)$/.test(tag4) && !(tag4 === "CD" && (last > place2 || isHyphen(passage, last + 1))))
      break;
  }
  return noun3 > first ? { first, last: noun3 } : void 0;
}
var isGerund = (passage, place2, tag4, near) => tag4 === "VBG" && /^(?:NN|JJ)/.test(tagAt(passage, place2 - 1, near)) && /^(?:$|[,.:]|IN|VBN|TO|MD)/.test(tagAt(passage, place2 + 1, near));
function isNoun(passage, place2, near) {
  const tag4 = tagAt(passage, place2, near);
  if (/^NN/.test(tag4)) return true;
  if (!/^VB[ZPD]?$/.test(tag4)) return false;
  if (tag4 === "VBD" && tagAt(passage, place2 - 1, near) !== "DT") return false;
  if (/^(?:DT|PRP\$|POS|JJ|CD)$/.test(tagAt(passage, place2 - 1, near))) return true;
  return /^(?:MD|VB[ZD])$/.test(tagAt(passage, place2 + 1, near)) && !/^(?:be|is|was|are|were|has|had|have|do|does|did)$/.test(wordAt3(passage, place2, near));
}
var isAttribute2 = (passage, place2) => [-1, 0, 1].some((offset) => isHyphen(passage, place2 + offset));
var opensWithGerund = (passage, place2, near) => tagAt(passage, place2, near) === "VBG" && passage.tokens[place2].first;
var inside2 = /^(?:NN|JJ|DT|PDT|PRP\$|POS|CD|HYPH|FW|GW|RBR)/;
function phraseBefore(passage, end, near, overAmounts = false) {
  let first = end;
  for (let place2 = end - 1; place2 > end - 18; place2--) {
    const tag4 = tagAt(passage, place2, near);
    if (tag4 === "" || passage.taken[place2] === 2 && (!overAmounts || tagAt(passage, place2 + 1, near) === "CC") || isDate2(passage, place2) && !isAttribute2(passage, place2))
      break;
    const left = tagAt(passage, place2 - 1, near);
    const linked = place2 < end - 1 && /^(?:IN|TO)$/.test(tag4) && (/^(?:NN|CD|GW)/.test(left) || opensWithGerund(passage, place2 - 1, near)) && !isDate2(passage, place2 - 1) && !/^(?:as|that|if|because|while|than|after|before|since)$/.test(wordAt3(passage, place2, near));
    const joined4 = tag4 === "CC" && /^(?:NN|JJ)/.test(left) && /^(?:NN|JJ|VBG)/.test(tagAt(passage, place2 + 1, near));
    const participle4 = /^VB[NG]$/.test(tag4) && (/^(?:DT|PRP\$|POS|JJ|HYPH|CC)$/.test(left) || tag4 === "VBG" && /^(?:$|NN)/.test(left));
    const them = tag4 === "PRP" && place2 === end - 1 && left === "IN";
    if (!inside2.test(tag4) && !isNoun(passage, place2, near) && !linked && !joined4 && !participle4 && !them) break;
    first = place2;
  }
  while (first < end && /^(?:DT|PDT|PRP\$|IN|CC|TO|POS|HYPH)$/.test(passage.tags[first])) first++;
  for (let place2 = first; place2 < end; place2++)
    if (isNoun(passage, place2, near) || passage.tags[place2] === "VBG") return { first, last: end };
  return void 0;
}

// source/reading/figures/change-sources.ts
function sourceBefore(passage, first) {
  const { tokens } = passage;
  for (let place2 = first - 1; place2 > first - 26; place2--) {
    const word = wordAt3(passage, place2, first);
    if (word === "" || word === ";" || word === ":") return void 0;
    const phrasal2 = words6.get(`${wordAt3(passage, place2 - 1, first)} ${word}`);
    if (phrasal2) return { token: place2, ...phrasal2 };
    const known5 = words6.get(word);
    const tag4 = passage.tags[place2];
    if (known5 && !isOther3(passage, place2, word, tag4, first)) return { token: place2, ...known5 };
    if (/^(?:went|go|goes|gone|going)$/.test(word) && wordAt3(passage, place2 + 1, first) === "from")
      return { token: place2, direction: "up", modes: /* @__PURE__ */ new Set(["moves"]) };
    if (/^VB[DZPG]?$/.test(tag4) && !isNoun(passage, place2, first) && !/^(?:be|is|was|are|were|been|being|has|have|had|do|did|does)$/.test(word) && !passage.taken[place2] && !moving2.test(word))
      return void 0;
    if (/^(?:which|who|whose|while|whereas|but)$/.test(word) || tokens[place2].lower === "-" && tokens[place2].spaced)
      return void 0;
  }
  return void 0;
}
function isOther3(passage, place2, word, tag4, near) {
  const next = wordAt3(passage, place2 + 1, near);
  const before6 = wordAt3(passage, place2 - 1, near);
  if (word === "up" || word === "down") {
    if (next === "to") return !moving2.test(before6) && !/^(?:is|was|were|are|been|be|,)$/.test(before6);
    return /^(?:set|sets|setting|pick|picked|give|gave|take|took|make|makes|made|turn|turned|back|put|end|ended|show|showed|split|speed|signed|sign|broke|break|shut|turned|close|closed|blow|blew|bring|build|built|clean|follow|followed|knock|laid|lay)$/.test(
      before6
    );
  }
  if (/^(?:firms?|contract|mount|double|cool|narrow|slow)$/.test(word) && !/^VB/.test(tag4)) return true;
  if (/^(?:higher|lower)$/.test(word)) return /^NN/.test(tagAt(passage, place2 + 1, near)) || next === "than";
  if (/^(?:flat|steady|stable|remain(?:s|ed)?|held|kept)$/.test(word)) return next !== "at";
  if (/^(?:add|adds|added|adding)$/.test(word)) return tag4 !== "VBD" && tag4 !== "VB" && tag4 !== "VBZ" && tag4 !== "VBN";
  if (/^NN/.test(tag4) && /^NN/.test(tagAt(passage, place2 + 1, near)))
    return words6.get(word.replace(/s$/, ""))?.modes.has("noun") ?? true;
  return /^NNP/.test(tag4) && !passage.tokens[place2].first;
}
var changeVerbBefore = (passage, first) => sourceBefore(passage, first)?.token;

// source/reading/figures/bounds.ts
var rows2 = [
  [
    "about",
    "about|around|some|roughly|approximately|an estimated|estimated|circa|nearly|almost|close to|near|barely|just about|in the region of|something like|approaching|nearer|as good as|an average of about"
  ],
  [
    "at least",
    "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|at the very least|at a minimum"
  ],
  [
    "at most",
    "at most|at the most|up to|as much as|as many as|no more than|not more than|a maximum of|maximum|capped at|limited to|as high as|at the very most|as little as"
  ],
  [
    "more than",
    "more than|over|well over|just over|above|upwards of|upward of|in excess of|exceeding|slightly more than|a little over|north of|exceeded|exceeds|exceed|higher than|greater than|a little more than|just above"
  ],
  [
    "less than",
    "less than|under|below|fewer than|just under|just below|slightly less than|a little under|lower than|well under|well below|shy of|just short of|well short of|little short of|far short of|fell short of|falls short of|fall short of"
  ]
];
var before3 = /* @__PURE__ */ new Map();
for (const [bound, phrases] of rows2) {
  for (const words8 of phrases.split("|").map((phrase3) => phrase3.split(" "))) {
    const last = words8.at(-1);
    before3.set(
      last,
      [...before3.get(last) ?? [], { words: words8, bound }].sort((a, b) => b.words.length - a.words.length)
    );
  }
}
var after3 = /* @__PURE__ */ new Map([
  ["or so", "about"],
  ["or thereabouts", "about"],
  ["or more", "at least"],
  ["or over", "at least"],
  ["or fewer", "at most"],
  ["or less", "at most"],
  ["at least", "at least"],
  ["at most", "at most"],
  ["at the", "at most"]
]);
function boundOf(passage, first, last) {
  const begin2 = wordAt3(passage, first - 1, first) === "the" || /^an?$/.test(wordAt3(passage, first - 1, first)) ? first - 1 : first;
  for (const place2 of begin2 === first ? [first] : [first, begin2]) {
    for (const { words: words8, bound } of before3.get(wordAt3(passage, place2 - 1, first)) ?? []) {
      const start = place2 - words8.length;
      if (words8.every((word, index) => wordAt3(passage, start + index, first) === word) && !isMove(passage, start, words8.join(" "), first)) {
        return { bound, first: start };
      }
    }
  }
  const right = after3.get(`${wordAt3(passage, last, first)} ${wordAt3(passage, last + 1, first)}`);
  if (right)
    return {
      bound: right === "at most" && wordAt3(passage, last + 1, first) === "the" && wordAt3(passage, last + 2, first) !== "most" ? null : right,
      first
    };
  if (isGiveOrTake(passage, last, first)) return { bound: "about", first };
  if (wordAt3(passage, last, first) === "+" || isHyphen(passage, last) && wordAt3(passage, last + 1, first) === "plus")
    return { bound: "at least", first };
  if (isHyphen(passage, last) && wordAt3(passage, last + 1, first) === "odd") return { bound: "about", first };
  return { bound: null, first };
}
function isGiveOrTake(passage, last, near) {
  for (let place2 = last; place2 < last + 5; place2++) {
    if (wordAt3(passage, place2, near) === "give")
      return wordAt3(passage, place2 + 1, near) === "or" && wordAt3(passage, place2 + 2, near) === "take";
  }
  return false;
}
var isMove = (passage, start, words8, near) => (
  // "hand over $14 million"
  words8 === "over" && /^(?:hand(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:e[sd]|ing)|scattered|sign(?:s|ed|ing)|turn(?:s|ing)?)$/.test(
    wordAt3(passage, start - 1, near)
  ) || isWay(passage, start, words8, near)
);
var isWay = (passage, start, words8, near) => words8 === "up to" && /^(?:go|goes|going|gone|went|edge|edged|edging|creep|crept|inch|inched|tick|ticked|move|moved|rise|rose|push|pushed|climb|climbed|bumped|is|was|were|are)$/.test(
  wordAt3(passage, start - 1, near)
);

// source/reading/figures/singular.ts
import pluralize from "pluralize";
var persons = new Set(
  "people person persons folk dead injured wounded hurt missing homeless unemployed others more staff personnel killed arrested sick elderly poor".split(
    " "
  )
);
function singularOf2(noun3) {
  const lower = noun3.toLowerCase();
  if (persons.has(lower)) return "person";
  const words8 = noun3.split(" ");
  const head = words8.pop();
  const bare2 = /[^aeiou]ae$|^\p{Lu}{2,}s$/u.test(head);
  return [...words8, bare2 ? head.slice(0, -1) : singularOfWord(head)].join(" ");
}
var irregular = /(?:feet|passersby|geese|teeth|[dlm]ice|ople|ae|men|ren|xen|im|aux|ics|corps|gallows|quarters|jeans|mews|news|pliers|scissors|jinks)$|^(?:are|were|have|these|those|they|we)$/i;
function singularOfWord(word) {
  if (!irregular.test(word)) {
    if (/[bcdfgklmnprtvwy]s$/.test(word)) return word.slice(0, -1);
    if (/[b-hk-prtv-z]$/.test(word)) return word;
  }
  return pluralize.singular(word);
}
var isPersons = (word) => persons.has(word);
var doings = /^(?:fled|died|live|lived|starved|voted|marched|protested|attended|watched|crossed|arrived|returned|signed|tuned|visited|applied|emigrated|migrated)$/;
var plurals2 = new Set(
  "people men women children police cattle sheep deer fish aircraft spacecraft troops staff personnel mice geese feet teeth media data criteria bacteria crew livestock offspring species series oxen salmon cod squid bison reindeer clergy fungi cacti alumni nuclei stimuli phenomena strata grandchildren policemen servicemen firemen fishermen businessmen".split(
    " "
  )
);
var isPlural = (word, tag4) => tag4 === "NNS" || tag4 === "NNPS" || plurals2.has(word) || /(?:men|women|children|people|[^aeiou]ae)$/.test(word);

// source/reading/figures/counts.ts
var timeWords = /^(?:second|minute|hour|day|week|month|year|decade|century|centurie|fortnight|night|morning|evening|afternoon|weekend|millennium|quarter|season|time)s?$/;
var modifiers = /^(?:police|staff|media|data|fish|sheep|cattle|crew|aircraft|salmon|cod|personnel)$/;
function countedAfter(passage, numeral, last) {
  const near = numeral.first;
  if (isHyphen(passage, last) && !/^(?:odd|plus)$/.test(wordAt3(passage, last + 1, near))) return void 0;
  const model4 = modelAfter(passage, last, near);
  if (model4) return model4;
  const single = numeral.digits === "1" && numeral.exponent === 0;
  let place2 = overWords(passage, last, near);
  if (wordAt3(passage, place2, near) === "of") {
    const of = ofWhole(passage, place2, near);
    if (of === void 0) return void 0;
    place2 = of;
  }
  const fate = fateAt(passage, place2, near) ?? harmBefore(passage, place2, near);
  if (fate !== void 0) return { name: "person", first: fate, last: fate + 1 };
  const first = place2;
  for (; place2 < first + 7; place2++) {
    const role = roleOf3(passage, place2, counterTag(passage, place2, first, near), near, single);
    if (role === "head") return counted4(passage, first, place2 + 1);
    if (role === "end") return void 0;
  }
  return void 0;
}
function modelAfter(passage, last, near) {
  const { tokens, article } = passage;
  let place2 = last;
  while (place2 < last + 4 && (/^\p{Lu}/u.test(tokens[place2]?.text ?? "") || isHyphen(passage, place2))) place2++;
  const number2 = passage.numeralAt.get(place2);
  if (number2 === void 0 || place2 === last || wordAt3(passage, place2, near) === "") return void 0;
  const { last: end, glued } = passage.numerals[number2];
  if (!glued.after || wordAt3(passage, end, near) !== "s") return void 0;
  return { name: article.text.slice(tokens[last].start, tokens[end - 1].end), first: last, last: end + 1 };
}
function roleOf3(passage, place2, tag4, near, single) {
  const word = wordAt3(passage, place2, near);
  const next = tagAt(passage, place2 + 1, near);
  if (word === "" || timeWords.test(word) && !isHyphen(passage, place2 - 1)) return "end";
  if (word === "others") return "head";
  if (word === "more") return moreRole(passage, place2, near, single);
  if (isPersons(word) && !next.startsWith("NN")) return "head";
  if (isPlural(word, tag4) && !(modifiers.test(word) && next.startsWith("NN"))) {
    return single || !isHead2(passage, place2, near) ? "end" : "head";
  }
  if (isPeople(passage, place2, near) && /^(?:$|[.:]|IN|VB[DZP]|MD|TO|RB|WP)/.test(next)) return single ? "end" : "head";
  if (single && tag4 === "NN" && !next.startsWith("NN")) return "head";
  return isBetween(passage, place2, tag4, near) ? "before" : "end";
}
function isPeople(passage, place2, near) {
  const number2 = passage.numerals[passage.numeralAt.get(near) ?? -1];
  if (number2?.last !== place2 || !isCapital3(passage, place2, near) || isDate2(passage, place2)) return false;
  return regionOf(passage.tokens[place2].text) !== void 0 || number2.exponent > 0;
}
function moreRole(passage, place2, near, single) {
  if (/^(?:NN|JJ|VB[NG])/.test(tagAt(passage, place2 + 1, near))) return "before";
  return single || wordAt3(passage, place2 + 1, near) === "than" ? "end" : "head";
}
function fateAt(passage, place2, near) {
  let at2 = place2;
  while (at2 < place2 + 3 && /^(?:was|were|are|is|have|had|has|been|still|also)$/.test(wordAt3(passage, at2, near))) at2++;
  if (doings.test(wordAt3(passage, at2, near))) return at2;
  return at2 > place2 && fates.test(wordAt3(passage, at2, near)) ? at2 : void 0;
}
var fates = /^(?:killed|injured|wounded|hurt|arrested|missing|dead|hospitalised|hospitalized|displaced|detained|rescued|evacuated|homeless)$/;
function harmBefore(passage, place2, near) {
  const home = [0, 1, 2].map((offset) => wordAt3(passage, place2 + offset, near)).join(" ");
  if (/^from (?:their|his|her|its) (?:homes|houses|villages|camps|towns|land|jobs)$/.test(`${home}`)) return place2 + 2;
  if (!/^(?:$|[,.:]|IN|CC|RB|'')/.test(tagAt(passage, place2, near)) || isDate2(passage, place2 - 1)) return void 0;
  const verb = boundOf(passage, near, place2).first - 1;
  return harms.test(wordAt3(passage, verb, near)) ? verb : void 0;
}
var harms = /^(?:kill|injur|wound|displac|strand|drown|trap|evacuat|arrest|detain|hospitali[sz]|infect|behead|execut|massacr)(?:e?s|e?d|ed|ing|e)?$|^(?:trapped|trapping)$/;
function counterTag(passage, place2, first, near) {
  const tag4 = tagAt(passage, place2, near);
  const word = wordAt3(passage, place2, near);
  if (tag4 === "NNP" && passage.tokens[place2].text === word && /[a-z]s$/.test(word) && !word.endsWith("ss"))
    return "NNS";
  if (/^\p{Lu}{2,}s$/u.test(passage.tokens[place2]?.text ?? "")) return "NNPS";
  if (place2 !== first) return tag4;
  if (tag4 === "NNP" && /[\p{L}]s$/u.test(passage.tokens[place2].text) && !word.endsWith("ss") && !tagAt(passage, place2 + 1, near).startsWith("NNP"))
    return "NNPS";
  if (tag4 === "VBD" && adjectival.test(word)) return "VBN";
  return tag4 === "VBZ" && !/^(?:is|has|does|was|'s)$/.test(word) ? "NNS" : tag4;
}
var adjectival = /^(?:suspected|confirmed|reported|alleged|registered|estimated|wounded|injured|armed|masked|detained|trained|used|skilled|qualified|recorded|planned|proposed|disputed|abandoned|captured|wanted|convicted|retired|elected)$/;
function overWords(passage, place2, near) {
  if (isHyphen(passage, place2) && /^(?:odd|plus)$/.test(wordAt3(passage, place2 + 1, near))) return place2 + 2;
  if (/^(?:or|plus)$/.test(wordAt3(passage, place2, near)) && /^(?:so|more|fewer|less)$/.test(wordAt3(passage, place2 + 1, near)))
    return place2 + 2;
  return wordAt3(passage, place2, near) === "+" ? place2 + 1 : place2;
}
function ofWhole(passage, place2, near) {
  const total = passage.numeralAt.get(place2 + 1);
  if (total !== void 0) return passage.numerals[total].last;
  for (let owner = place2 + 2; owner < place2 + 5; owner++)
    if (tagAt(passage, owner, near) === "POS") return ofWhole(passage, owner, near) ?? owner + 1;
  if (!/^PRP\$|^POS/.test(tagAt(passage, place2 + 1, near)) && !/^(?:the|his|her|our|their|its)$/.test(wordAt3(passage, place2 + 1, near)))
    return void 0;
  const numeral = passage.numeralAt.get(place2 + 2);
  return numeral === void 0 ? place2 + 2 : passage.numerals[numeral].last;
}
var isBetween = (passage, place2, tag4, near) => /^(?:JJ[RS]?|VB[NG]|NNP?|CD|POS|HYPH|RB|FW)$/.test(tag4) || wordAt3(passage, place2, near) === "-" || /^(?:,|CC)$/.test(tag4) && /^(?:JJ|VBN)/.test(tagAt(passage, place2 - 1, near)) && /^(?:JJ|VBN)/.test(tagAt(passage, place2 + 1, near));
var isHead2 = (passage, place2, near) => !isHyphen(passage, place2 + 1) || wordAt3(passage, place2 + 2, near) === "";
var medals = /^(?:gold|silver|bronze)$/;
function counted4(passage, first, last) {
  const { tokens } = passage;
  let head = last - 1;
  const isPart2 = (place2) => (tagAt(passage, place2, last - 1) === "NN" || medals.test(tokens[place2].lower)) && !tokens[place2].lower.endsWith("ing") && !isHyphen(passage, place2 - 1);
  while (head > first && isPart2(head - 1)) head--;
  const noun3 = passage.article.text.slice(tokens[head].start, tokens[last - 1].end).replace(/\s+/g, " ");
  const isName2 = /^\p{Lu}{2}/u.test(noun3) || /^\p{Lu}/u.test(noun3) && (tagAt(passage, head, head).startsWith("NNP") || regionOf(noun3) !== void 0);
  const lower = isName2 ? noun3 : noun3.toLowerCase();
  return { name: singularOf2(lower), first, last };
}

// source/reading/figures/governing.ts
function verbBefore({ governing: governing2 }, begin2) {
  const found2 = governing2[begin2];
  return found2 !== void 0 && found2.clause.group.main < begin2 ? found2 : void 0;
}
function subjectOf(passage, { clause, among }) {
  const owner = ownerOf2(passage, clause, among);
  const { start: verb } = owner.group;
  const subject2 = ownSubject(owner) ?? opening2(passage, verb);
  if (subject2 === void 0) return void 0;
  const start = widened2(passage, subject2.start);
  return phrase2(passage, { start, end: subject2.end }, Math.max(subject2.end, verb));
}
function ownSubject({ subject: subject2, kind, marker, parts: parts3, group }) {
  const [first] = parts3;
  if (first === void 0 || first.end > group.start) return subject2 ?? void 0;
  if (marker === "whose") return { start: first.start + 1, end: group.start };
  const own = subject2 === null || parts3.some(({ start, end }) => subject2.start >= start && subject2.start < end);
  return own || kind !== "main" ? subject2 ?? void 0 : first;
}
var raising = /^(?:expect|want|allow|help|force|require|cause|lead|push|enable|predict|forecast|see)(?:s|ed|ing)?$/;
function ownerOf2(passage, clause, among) {
  let owner = clause;
  for (let steps3 = 0; owner.subject === null && owner.parent !== null && steps3 < longest5; steps3++) {
    const above = among[owner.parent];
    const raised = above.object !== null && above.object.end === owner.group.start;
    if (raised && raising.test(wordAt3(passage, above.group.main, above.group.main)))
      return { ...owner, subject: above.object };
    owner = above;
  }
  return owner.subject === null && !isFiniteGroup(owner.group) ? among.slice(0, longest5).find(({ subject: subject2, kind }) => subject2 !== null && kind === "main") ?? owner : owner;
}
function opening2({ tokens, tags: tags2 }, verb) {
  let start = verb;
  while (start > 0 && !tokens[start].first && verb - start < 7) start--;
  for (let place2 = start; place2 < verb; place2++) if (/^(?:VB[DZP]|MD|,|:|CC)$/.test(tags2[place2])) return void 0;
  return start < verb && tokens[start].first && tags2[start] !== "IN" ? { start, end: verb } : void 0;
}
function widened2(passage, subject2) {
  let start = subject2;
  while (start > subject2 - 12) {
    const left = tagAt(passage, start - 1, subject2);
    const opens = passage.tokens[start - 1]?.first === true && left !== "IN" && wordAt3(passage, start, start) !== ",";
    const governed = /^(?:IN|TO)$/.test(tagAt(passage, start, subject2)) || /^(?:IN|TO)$/.test(left);
    const joined4 = start < subject2 && /^(?:DT|JJ|NN|CD|PRP\$|POS|GW|HYPH)/.test(left);
    if (/^(?:|[,.:]|VB[DZP]|MD)$/.test(left) && !opens) break;
    if (isDate2(passage, start - 1) || passage.taken[start - 1] === 2) break;
    if (!governed && !joined4) break;
    start--;
    if (opens) return start;
  }
  return /^(?:IN|TO)$/.test(tagAt(passage, start, subject2)) ? subject2 : start;
}
function objectOf(passage, { clause: { object: object2 } }, end) {
  if (object2 === null || object2.start >= end) return void 0;
  const found2 = phrase2(passage, object2, end);
  return found2 && passage.taken[found2.first] !== 2 && passage.taken[found2.last - 1] !== 2 ? found2 : void 0;
}
var longest5 = 24;
function phrase2(passage, { start, end }, limit) {
  let first = start;
  while (first < end && isDeterminer(passage, first)) first++;
  let last = Math.min(end, limit);
  for (let place2 = last; place2 < Math.min(limit, last + longest5); place2++) {
    const tag4 = tagAt(passage, place2, start);
    if (passage.taken[place2] === 2 || isDate2(passage, place2) || !hanging.test(tag4)) break;
    if (/^(?:NN|CD|PRP$)/.test(tag4)) last = place2 + 1;
  }
  return first < last ? { first, last } : void 0;
}
var isDeterminer = (passage, place2) => /^(?:DT|PDT|IN|POS|TO|CC|RB)$/.test(tagAt(passage, place2, place2)) || /^(?:its|their|his|her|our|my|your)$/.test(wordAt3(passage, place2, place2));
var hanging = /^(?:IN|TO|DT|PDT|PRP\$?|JJ[RS]?|NN|NNS|NNPS?|CD|POS|HYPH|CC|VBG|VBN|GW|FW)$/;
var isPronoun2 = (passage, { first, last }) => last === first + 1 && tagAt(passage, first, first) === "PRP";

// source/reading/figures/levels.ts
function countedBefore(passage, first) {
  const { tokens } = passage;
  const sentence = tokens[first].sentence;
  const begin2 = boundOf(passage, first, first + 1).first;
  const of = wordAt3(passage, begin2 - 1, first) === "of" ? wordAt3(passage, begin2 - 2, first) : "";
  if (/^(?:crowd|audience|staff|team|population|crew|workforce|brigade|army|force|garrison|regiment|battalion|contingent|gathering|congregation|membership|attendance|electorate|jury|panel|squad|cast|choir|town|village|city|community|settlement|hamlet)$/.test(
    of
  )) {
    return { name: "person", first: begin2 - 2, last: begin2 - 1 };
  }
  if (of === "majority") return { name: "vote", first: begin2 - 2, last: begin2 - 1 };
  for (let place2 = first - 1; place2 > first - 25 && tokens[place2]?.sentence === sentence; place2--) {
    const word = tokens[place2].lower;
    if (/^(?:numbers?|estimates?)$/.test(word) && wordAt3(passage, place2 + 1, first) === "of")
      return numberOf(passage, place2 + 2, first);
    if (/^(?:numbers|count|tally|total|headcount|toll)$/.test(word)) {
      const noun3 = wordAt3(passage, place2 - 1, first);
      if (word === "toll") return { name: "person", first: place2, last: place2 + 1 };
      if (/^NN/.test(tagAt(passage, place2 - 1, first)))
        return { name: singularOf2(noun3), first: place2 - 1, last: place2 + 1 };
    }
  }
  return void 0;
}
function numberOf(passage, from, first) {
  for (let place2 = first - 1; place2 >= from; place2--) {
    const word = wordAt3(passage, place2, first);
    const tag4 = tagAt(passage, place2, first);
    if ((isPlural(word, tag4) || isPersons(word)) && (place2 === from || /^(?:of|JJ|NN|DT)/.test(tagAt(passage, place2 - 1, first)) || wordAt3(passage, place2 - 1, first) === "of")) {
      return { name: singularOf2(word), first: place2, last: place2 + 1 };
    }
  }
  return void 0;
}
var tallies = new Map(
  "population unemployment list crowd attendance membership audience workforce staff electorate headcount migration immigration enrolment enrollment toll turnout following readership".split(" ").map((word) => [word, "person"])
);
function countedLevel(passage, first) {
  const place2 = beforeDeterminer(passage, boundOf(passage, first, first + 1).first);
  let verb = /^(?:at|to)$/.test(wordAt3(passage, place2, first)) ? place2 - 1 : place2;
  if (/^(?:steady|flat|unchanged|stable|level|constant)$/.test(wordAt3(passage, verb, first))) verb--;
  if (!levels.test(wordAt3(passage, verb, first))) return void 0;
  let last = verb;
  while (last > verb - 4 && auxiliary.test(tagAt(passage, last - 1, first) + wordAt3(passage, last - 1, first))) last--;
  const subject2 = wordAt3(passage, last - 1, first);
  const tally = tallyIn(passage, first, last);
  if (tally !== void 0) return tally;
  const being = /^(?:was|is|were|are|be|been)$/.test(wordAt3(passage, verb, first));
  return being && !isPlural(subject2, tagAt(passage, last - 1, first)) ? void 0 : countedSubject(passage, last);
}
var auxiliary = /^(?:RB|MD)|^VB.?(?:has|have|had|is|are|was|were|be|been)$/;
function tallyIn(passage, first, verb) {
  const clause = verbBefore(passage, first);
  const range2 = (clause && subjectOf(passage, clause)) ?? { first: verb - 1, last: verb };
  for (let place2 = range2.first; place2 < range2.last; place2++) {
    const tally = tallies.get(wordAt3(passage, place2, first));
    if (tally !== void 0) return { name: tally, first: range2.first, last: place2 + 1 };
    if (tagAt(passage, place2 + 1, first) === "IN" || place2 === range2.last - 1) return headAt(passage, place2, first);
  }
  return void 0;
}
var headAt = (passage, place2, near) => isPlural(wordAt3(passage, place2, near), tagAt(passage, place2, near)) ? { name: singularOf2(wordAt3(passage, place2, near)), first: place2, last: place2 + 1 } : void 0;
function countedLabel(passage, first) {
  const colon = boundOf(passage, first, first + 1).first - 1;
  if (wordAt3(passage, colon, first) !== ":") return void 0;
  const word = wordAt3(passage, colon - 1, first);
  const tally = tallies.get(word) ?? (fates.test(word) ? "person" : void 0);
  if (tally) return { name: tally, first: colon - 1, last: colon };
  if (!passage.tokens[first].text.includes(",")) return void 0;
  for (let place2 = colon - 1; place2 > colon - 5; place2--)
    if (isPlural(wordAt3(passage, place2, first), tagAt(passage, place2, first)))
      return { name: singularOf2(wordAt3(passage, place2, first)), first: place2, last: place2 + 1 };
  return void 0;
}
var levels = /^(?:was|is|were|are|be|been|reach(?:ed|es|ing)?|hit|hits|peak(?:ed|s)|pass(?:ed|es)|top(?:ped|s)|exceed(?:ed|s)?|surpass(?:ed|es)|stood|stands?|total(?:s|led|ed)?|averag(?:ed|es?)|number(?:ed|s)?|swelled|came|comes?|amount(?:ed|s)?|remain(?:ed|s)?|stay(?:ed|s)|held|holds?|ran|runs?|kept|approach(?:ed|es)|near(?:ed|s))$/;
function countedAside(passage, first) {
  const comma2 = boundOf(passage, first, first + 1).first - 1;
  const noun3 = comma2 - 1;
  if (wordAt3(passage, comma2, first) !== "," || !isPlural(wordAt3(passage, noun3, first), tagAt(passage, noun3, first)))
    return void 0;
  let end = first + 1;
  while (end < first + 4 && /^(?:at|most|least|or|so|in|all|of|them)$/.test(wordAt3(passage, end, first))) end++;
  return end > first + 1 && wordAt3(passage, end, first) === "," ? { name: singularOf2(wordAt3(passage, noun3, first)), first: noun3, last: comma2 } : void 0;
}
var conjunctions = /^(?:while|whereas|as|after|before|because|although|though|that|if|when|since|once|until)$/;
function countedSubject(passage, verb) {
  const { tokens } = passage;
  let subject2;
  for (let place2 = verb - 1; place2 > verb - 14 && tokens[place2]?.sentence === tokens[verb].sentence; place2--) {
    const ends3 = place2 + 1 === verb || !/^NN/.test(tagAt(passage, place2 + 1, verb));
    const noun3 = place2 + 1 === verb && passage.tags[place2] === "VBZ" ? "NNS" : passage.tags[place2];
    const head = ends3 && isPlural(tokens[place2].lower, noun3);
    const governed = /^(?:IN|TO)$/.test(tagAt(passage, place2 - 1, verb));
    if (head && (!governed || conjunctions.test(wordAt3(passage, place2 - 1, verb)))) subject2 = place2;
    if (/^(?:,|:)$/.test(passage.tags[place2])) break;
  }
  const tally = tallies.get(wordAt3(passage, verb - 1, verb));
  if (tally && subject2 === void 0) return { name: tally, first: verb - 1, last: verb };
  return subject2 === void 0 ? tallyIn(passage, verb + 1, verb) : { name: singularOf2(tokens[subject2].lower), first: subject2, last: subject2 + 1 };
}

// source/reading/figures/elided.ts
function nounElsewhere(passage, numeral, last, whole3) {
  const joined4 = joinedNoun(passage, last) ?? asideNoun(passage, numeral, last);
  if (joined4 || !whole3 || !isEnd(passage, last)) return joined4;
  const { first } = numeral;
  const named6 = countedBefore(passage, first) ?? countedLevel(passage, first) ?? countedAside(passage, first) ?? countedLabel(passage, first);
  if (named6) return named6;
  const begin2 = boundOf(passage, first, first + 1).first;
  const verb = changeVerbBefore(passage, begin2);
  const level = /^(?:to|by|from)$/.test(wordAt3(passage, beforeDeterminer(passage, begin2), first));
  const passed = begin2 < first && verb === begin2 - 1;
  return verb !== void 0 && (level || passed) ? countedSubject(passage, verb) : void 0;
}
var between = /^(?:and|or|but|,|perhaps|possibly|maybe|even|as|many|few|at|least|most|more|than|up|to|about|some)$/;
function joinedNoun(passage, last, most = 4) {
  const adjective = /^(?:JJ|NNP)$/.test(tagAt(passage, last, last - 1)) ? 1 : 0;
  const link = wordAt3(passage, last + adjective, last - 1);
  const second = wordAt3(passage, last + 1, last - 1);
  if (!/^(?:and|or)$/.test(link) && !(link === "," && (adjective === 1 || /^(?:and|or|but)$/.test(second))))
    return void 0;
  let next = last + adjective + 1;
  while (next < last + 8 && between.test(wordAt3(passage, next, last - 1))) next++;
  const joined4 = passage.numeralAt.get(next);
  const numeral = joined4 === void 0 ? void 0 : passage.numerals[joined4];
  if (numeral === void 0 || numeral.ordinal || isTaken(passage, numeral)) return void 0;
  return countedAfter(passage, numeral, numeral.last) ?? (link === "," && wordAt3(passage, numeral.last, next) === "," ? countedAfter(passage, numeral, numeral.last + 1) : void 0) ?? (most > 0 ? joinedNoun(passage, numeral.last, most - 1) : void 0);
}
function asideNoun(passage, numeral, last) {
  if (wordAt3(passage, last, numeral.first) !== ",") return void 0;
  let place2 = numeral.first - 1;
  while (place2 > numeral.first - 8 && between.test(wordAt3(passage, place2, numeral.first))) place2--;
  const opened = wordAt3(passage, place2 + 1, numeral.first) === "," && /^(?:and|or|but)$/.test(wordAt3(passage, place2 + 2, last - 1));
  return opened && place2 < numeral.first - 3 && tagAt(passage, place2, last - 1) === "CD" ? countedAfter(passage, numeral, last + 1) : void 0;
}
var isTaken = ({ taken }, { first, last }) => {
  for (let token = first; token < last; token++) if (taken[token]) return true;
  return false;
};
function elidedAt(passage, index, previous) {
  const numeral = passage.numerals[index];
  const { first, last, ordinal, denominator } = numeral;
  const { tokens } = passage;
  if (previous?.kind !== "count" || tokens[previous.first].sentence !== tokens[first].sentence) return void 0;
  if (ordinal || denominator > 1 || isTaken(passage, numeral)) return void 0;
  const level = /^(?:from|to)$/.test(wordAt3(passage, first - 1, first)) && isEnd(passage, last);
  const from = level && (wordAt3(passage, first - 1, first) === "from" || changeVerbBefore(passage, first) !== void 0);
  const more = /^(?:more|fewer)$/.test(wordAt3(passage, last, first)) && wordAt3(passage, last + 1, first) === "than";
  if (!from && !more && !isAlone(passage, numeral)) return void 0;
  return { ...previous, first, last, value: amountOf(numeral), upper: null };
}
function isAlone({ governing: governing2, tokens }, { first, last, form: form3 }) {
  const clause = governing2[first]?.clause;
  if (clause === void 0 || form3 === "words") return false;
  const { subject: subject2, object: object2, group } = clause;
  if (subject2?.start === first && subject2.end === last && last === group.start) return group.passive;
  return object2?.start === first && object2.end === last && /^\d{1,3},\d{3}/.test(tokens[first].text);
}
var isEnd = (passage, last) => isDate2(passage, last) || isHyphen(passage, last) && wordAt3(passage, last + 1, last - 1) === "plus" || /^(?:$|[,.:]|IN|TO|CC|RB|VB[DZPN]|MD|'')/.test(tagAt(passage, last, last - 1));

// source/reading/figures/units.ts
var byFirst2;
var formsOf2 = remembering((first) => {
  byFirst2 ??= load3();
  return (byFirst2.get(first) ?? []).toSorted((a, b) => b.text.length - a.text.length);
});
function load3() {
  const map = /* @__PURE__ */ new Map();
  const add3 = (form3) => {
    const first = (/^[A-Za-zªµºμ]+/.exec(form3.text)?.[0] ?? form3.text.charAt(0)).toLowerCase();
    const others = map.get(first);
    if (others === void 0) map.set(first, [form3]);
    else others.push(form3);
  };
  for (const line of readList("units.tsv")) {
    const [name2 = "", words8 = "", short = ""] = line.split("	");
    for (const text of words8.split("|"))
      if (text !== "") add3({ text: text.toLowerCase(), name: name2, glued: false, cased: false });
    for (const text of short.split("|"))
      if (text !== "") add3({ text: text.replace("=", ""), name: name2, glued: text.startsWith("="), cased: true });
  }
  return map;
}
function unitAt2(tokens, index, text, touching) {
  const token = tokens[index];
  if (token === void 0) return void 0;
  for (const form3 of formsOf2(token.lower)) {
    if (form3.glued && !touching && text[token.end] !== "/") continue;
    const said = text.slice(token.start, token.start + form3.text.length);
    if ((form3.cased ? said : said.toLowerCase().replaceAll("\n", " ")) !== form3.text) continue;
    const end = token.start + form3.text.length;
    let last = index + 1;
    while (last < tokens.length && tokens[last - 1].end < end) last++;
    if (tokens[last - 1].end === end && !/^[\p{L}\p{N}²³]/u.test(text.charAt(end))) return { name: form3.name, last };
  }
  return void 0;
}

// source/reading/figures/numbered-names.ts
var isShort = ({ digits: digits2, form: form3, exponent }, passage, first) => form3 === "digits" && exponent === 0 && digits2.length < 5 && !passage.tokens[first].text.includes(",");
var designators = new Set(
  "section sections paragraph page pages chapter chapters verse clause rule platform gate room floor row seat line step phase phases grade class type category level stage tier round lap no nos number numbers question item episode season volume part figure table flight bus route junction highway version mark zone lot district ward precinct article articles amendment title schedule channel radio apollo pier terminal runway building block apartment apt flat suite unit box psalm act scene division formula vitamin interstate exit bay hall dock berth track resolution proposition prop order group groups area sector chromosome day matchday week game station world sonata symphony opus aged age ages code form".split(
    " "
  )
);
var streets = /^(?:street|st|road|rd|lane|avenue|ave|drive|close|place|square|terrace|boulevard|blvd|court|crescent|way|quay|row|gardens|hill|park|mews|wharf|parade|walk)$/;
function gluedName(passage, { first, last, glued }) {
  const { tokens } = passage;
  if (glued.before) return !/[£€$¢₹]/.test(tokens[first - 1].text);
  const suffix = tokens[last]?.text ?? "";
  if (suffix === "B" && isPlural(wordAt3(passage, last + 1, first), tagAt(passage, last + 1, first))) return false;
  return glued.after && (/^(?:G|D|X|s|S|th|h|A|B|E|ers|er)$/.test(suffix) || /^'?s$/.test(suffix) && tokens[first].kind === "number");
}
function hyphenedName(passage, { first, form: form3 }) {
  if (form3 !== "digits" || !isHyphen(passage, first - 1)) return false;
  const before6 = passage.tokens[first - 2];
  return before6.kind === "word" && before6.lower !== "magnitude" && (/\p{Lu}/u.test(before6.text) || before6.lower === "catch");
}
var ordinary = /^(?:IN|TO|DT|CC|RB|RBR|RBS|JJ|JJR|JJS|PRP|PRP\$|VB[A-Z]?|MD|WRB|WDT|WP|EX|CD|UH|NNS)$/;
function listed3(passage, index) {
  const { numerals } = passage;
  if (!numbered2(passage, numerals[index])) return 0;
  let count = 1;
  if (!wordAt3(passage, numerals[index].first - 1, numerals[index].first).endsWith("s")) return count;
  for (; count < 12; count++) {
    const [before6, next] = [numerals[index + count - 1], numerals[index + count]];
    const joined4 = /^(?:,|and|or|to|&|-)$/.test(wordAt3(passage, before6.last, before6.first));
    if (next === void 0 || !joined4 || next.first !== before6.last + 1 || next.form !== "digits") break;
    if (isPlural(wordAt3(passage, next.last, next.first), tagAt(passage, next.last, next.first))) break;
  }
  return count;
}
function numbered2(passage, numeral) {
  const { first, last } = numeral;
  const before6 = wordAt3(passage, first - 1, first);
  const stop = before6 === "." && /^(?:no|nos|art|sec|fig|p|pp|ch|vol)$/.test(wordAt3(passage, first - 2, first));
  if (stop) return true;
  if (isVersion(passage, numeral)) return true;
  if (!isShort(numeral, passage, first) && !designators.has(before6)) return false;
  if (numeral.glued.after) return false;
  const next = tagAt(passage, last, first);
  if (designators.has(before6) && numeral.exponent === 0) {
    return wordAt3(passage, last, first) !== "%" && !(isPlural(wordAt3(passage, last, first), next) && /^(?:order|form|group|class|type|line|act|step|mark|number|season|round|track|day|week|game|station|world|building|hall)s?$/.test(
      before6
    ) && !isCapital3(passage, first - 1, first));
  }
  if (isCamel(passage, first - 1)) return wordAt3(passage, last, first) !== "%";
  if (!isCapital3(passage, first - 1, first)) return false;
  const tag4 = tagAt(passage, first - 1, first);
  if (passage.taken[first - 1] && isTime2(passage, first - 1)) return false;
  if (/^(?:NNP|NNPS|NN)$/.test(tag4) || !ordinary.test(tag4) && passage.tokens[first - 1].kind === "word") {
    return !/^(?:%|-|percent|per|million|to|or|and)$/.test(wordAt3(passage, last, first)) && (leads4(passage, first - 1) || !isPlural(wordAt3(passage, last, first), next)) && !/\p{Sc}/u.test(before6);
  }
  return false;
}
var isVersion = (passage, { form: form3, digits: digits2, exponent, last }) => form3 === "digits" && digits2.includes(".") && exponent === 0 && /^[A-Z]{2,}$/.test(passage.tokens[last]?.text ?? "") && unitAt2(passage.tokens, last, passage.article.text, false) === void 0;
var isCamel = (passage, index) => {
  const token = passage.tokens[index];
  return token?.kind === "word" && /^(?!Mac|Mc)\p{L}*\p{Ll}\p{Lu}\p{Ll}/u.test(token.text);
};
var leads4 = (passage, name2) => /^NN/.test(tagAt(passage, name2, name2)) && !isDate2(passage, name2) && (passage.tokens[name2].first && !passage.taken[name2] || /^(?:the|;|:|“|"|—)$/.test(wordAt3(passage, name2 - 1, name2)) || /^(?:POS|PRP\$)$/.test(tagAt(passage, name2 - 1, name2)));
var isTime2 = (passage, index) => /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/.test(
  passage.tokens[index].lower
);
function address(passage, numeral) {
  const { first, last } = numeral;
  if (!isShort(numeral, passage, first)) return false;
  for (let place2 = last; place2 < last + 4; place2++) {
    if (!isCapital3(passage, place2, first)) return false;
    if (place2 > last && streets.test(passage.tokens[place2].lower)) return true;
  }
  return false;
}
function postcode(passage, { first, last, digits: digits2, glued }) {
  const suffix = passage.tokens[last]?.text ?? "";
  if (/^\d$/.test(digits2) && glued.after && /^[A-Z]{2}$/.test(suffix) && passage.tokens[first - 1]?.kind === "word" && /^[A-Z]{1,2}$/.test(passage.tokens[first - 1].text) && passage.tokens[first - 2]?.kind === "number")
    return true;
  if (!/^\d{5}$/.test(digits2) || passage.tokens[first].text !== digits2 || glued.after) return false;
  const state = passage.tokens[first - 1]?.text ?? "";
  if (/^[A-Z]{2}$/.test(state) && /^(?:NNP|,)/.test(tagAt(passage, first - 1, first))) return true;
  return wordAt3(passage, first - 1, first) === "," && isCapital3(passage, last, first) && !/^NNP?S$/.test(tagAt(passage, last, first));
}
function title(passage, { first, last, form: form3, digits: digits2 }) {
  if (form3 !== "words" || digits2 === "1" || !isCapital3(passage, first, first)) return false;
  let end = last;
  while (end < last + 5 && isCapital3(passage, end, first)) end++;
  if (end === last) return false;
  const verb = passage.tokens[first].first ? wordAt3(passage, end, first) : "";
  if (/^(?:mile|acre|foot|ton|pound|inch|dollar)$/.test(wordAt3(passage, last, first)) && end > last + 1) return true;
  return /^(?:is|was|has|'s)$/.test(verb) || end > last + 1 && /^VBZ$/.test(tagAt(passage, end, first));
}
function rank(passage, { first }) {
  const place2 = isHyphen(passage, first - 1) ? first - 2 : first - 1;
  const before6 = wordAt3(passage, place2, first);
  return /^(?:no|nr|nos|top|bottom|last|first|ranked)$/.test(before6) && !(before6 === "no" && place2 === first - 2);
}

// source/reading/figures/scores.ts
var scoreNouns = /^(?:win|victory|defeat|loss|draw|lead|vote|score|scoreline|triumph|thrashing|rout|decision|ruling|majority|record|verdict|aggregate|success|hammering|run|odds|split|margin)$/;
function score(passage, index) {
  const { numerals, tokens } = passage;
  const [a, b] = [numerals[index], numerals[index + 1]];
  if (b === void 0 || a.form !== "digits" || b.form !== "digits" || !isHyphen(passage, a.last) || b.first !== a.last + 1)
    return 0;
  if (/[.,]/.test(tokens[a.first].text + tokens[b.first].text) || b.exponent > 0 || b.last > b.first + 1) return 0;
  const next = wordAt3(passage, b.last, b.first);
  const falls = Number(a.digits) >= Number(b.digits);
  const sign = /^[$€£%]$/.test(next) || /\p{Sc}/u.test(wordAt3(passage, a.first - 1, a.first));
  if (sign || touches(passage, b.last) && tokens[b.last]?.kind === "word") return 0;
  if (falls || scoreNouns.test(next)) return 2;
  const tag4 = tagAt(passage, b.last, b.first);
  return /^(?:NN|JJ|VB[NG]|CD)/.test(tag4) || /^(?:per|pc|or)$/.test(next) ? 0 : 2;
}
function innings(passage, index) {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  if (b === void 0 || a.form !== "digits" || b.form !== "digits" || b.first !== a.last + 1) return 0;
  if (wordAt3(passage, a.last, a.first) !== "for" || Number(b.digits) > 10 || Number(b.digits) >= Number(a.digits))
    return 0;
  return /^(?:$|[,.:]|IN|CC|RB|VB|TO)/.test(tagAt(passage, b.last, b.first)) && !isPriced(passage, a, b) ? 2 : 0;
}
function runs(passage, index) {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  const joined4 = b !== void 0 && /^(?:off|from)$/.test(wordAt3(passage, a.last, a.first)) && b.first === a.last + 1;
  return joined4 && /^(?:balls|deliveries)$/.test(wordAt3(passage, b.last, a.first)) ? 2 : 0;
}
var isPriced = (passage, a, b) => /\p{Sc}/u.test(wordAt3(passage, a.first - 1, a.first)) || wordAt3(passage, b.last, b.first) === "%" || b.glued.after;
function slashed2(passage, index) {
  const { numerals } = passage;
  const [a, b] = [numerals[index], numerals[index + 1]];
  return b !== void 0 && wordAt3(passage, a.last, a.first) === "/" && b.first === a.last + 1 && touches(passage, b.first) ? 2 : 0;
}
var distances = /^(?:60|100|110|200|400|800|1500|3000|5000|10000)$/;
var events = /^(?:hurdles|freestyle|backstroke|butterfly|breaststroke|relay|relays|sprint|final|race|heat|heats|title|gold|champion|championship|record|individual|medley|steeplechase|metres|dash|event|silver|bronze|winner|runner)$/;
function race(passage, { first, last, digits: digits2 }) {
  if (!distances.test(digits2) || !/^(?:m|metres?|meters?)$/.test(wordAt3(passage, last, first))) return false;
  if (wordAt3(passage, first - 1, first) !== "the" && tagAt(passage, first - 1, first) !== "POS") return false;
  return events.test(wordAt3(passage, last + 1, first)) || !/^(?:NN|JJ|HYPH|VBG)/.test(tagAt(passage, last + 1, first));
}
function sprint(passage, index) {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  const joined4 = b !== void 0 && a.digits === "0" && isHyphen(passage, a.last) && b.first === a.last + 1;
  return joined4 && /^(?:mph|kph|km|in)$/.test(wordAt3(passage, b.last, a.first)) ? 2 : 0;
}

// source/reading/figures/not-figures.ts
var one = (holds) => (passage, index) => holds(passage, passage.numerals[index]) ? 1 : 0;
var rules3 = [
  { name: "rank in words or digits", takes: one((_, { ordinal }) => ordinal) },
  { name: "code with leading zeros", takes: one((_, { digits: digits2 }) => /^0\d/.test(digits2)) },
  { name: "phone number", takes: phone },
  { name: "score", takes: score },
  { name: "innings: 312 for 7", takes: innings },
  { name: "slashed pair: 24/7, 9/11", takes: slashed2 },
  { name: "name with glued digits: G7, MH370, 5G", takes: one(gluedName) },
  { name: "name with a hyphen: Covid-19, F-16, 737-800", takes: one(hyphenedName) },
  { name: "numbered things: Article 50, Route 66, pages 3 and 4", takes: listed3 },
  { name: "address: 27 Mill Lane", takes: one(address) },
  {
    name: "mark before a number: \xA7 4, #1",
    takes: one((passage, { first }) => /^[§#@№~^_\\=]$/.test(wordAt3(passage, first - 1, first)))
  },
  { name: "rank: top 10, No. 1", takes: one(rank) },
  { name: "age group: under-21s, the over-60s", takes: one(ageGroup) },
  { name: "age: aged 25 to 30; Lopez, 58,; turned 71", takes: age2 },
  { name: "list mark: 2. The council", takes: one(listMark) },
  {
    name: "coordinate: 41.7 degrees north",
    takes: one(
      (passage, { last }) => /^(?:degrees?|°)$/.test(wordAt3(passage, last, last - 1)) && /^(?:north|south|east|west|latitude|longitude|n|s|e|w)$/.test(wordAt3(passage, last + 1, last))
    )
  },
  {
    name: "clock time: 8 p.m.",
    takes: one((passage, { last }) => /^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt)$/.test(wordAt3(passage, last, last - 1)))
  },
  { name: "race: the 100m", takes: one(race) },
  { name: "sprint of a car: 0-60mph", takes: sprint },
  { name: "runs: 82 off 53 balls", takes: runs },
  { name: "postcode: 75007 Paris, CA 90210", takes: one(postcode) },
  { name: "title: Eight Men Out is on", takes: one(title) },
  {
    name: "base of a rate: per 100,000, for every 10",
    takes: one((passage, { first }) => /^(?:per|every)$/.test(wordAt3(passage, first - 1, first)))
  },
  { name: "one that is no number: one of, no one", takes: one(pronoun) },
  { name: "the two of them: a reference back", takes: one(reference) }
];
function notFigures(passage, index) {
  for (const { takes } of rules3) {
    const count = takes(passage, index);
    if (count > 0) return count;
  }
  return 0;
}
function phone(passage, index) {
  const { numerals, tokens } = passage;
  const plus = wordAt3(passage, numerals[index].first - 1, numerals[index].first) === "+";
  let count = 1;
  while (count < 8) {
    const before6 = numerals[index + count - 1];
    const next = numerals[index + count];
    if (next === void 0 || next.form !== "digits" || before6.form !== "digits" || next.exponent > 0) break;
    const gap = next.first - before6.last;
    if (gap > 1 || next.start - before6.end > 1 || tokens[next.first].sentence !== tokens[before6.first].sentence)
      break;
    if (gap === 1 && !/^[-.()]$/.test(tokens[before6.last].lower)) break;
    count++;
  }
  const digits2 = numerals.slice(index, index + count).reduce((sum2, numeral) => sum2 + numeral.digits.length, 0);
  const long2 = digits2 >= 7 && (count > 2 || plus || numerals[index].digits.startsWith("0"));
  return long2 || plus && count > 1 ? count : 0;
}
function ageGroup(passage, { first, last, glued }) {
  if (glued.after && passage.tokens[last]?.lower === "s") return true;
  return isHyphen(passage, first - 1) && /^(?:under|over|u)$/.test(wordAt3(passage, first - 2, first));
}
function age2(passage, index) {
  const { numerals } = passage;
  const numeral = numerals[index];
  const { first, last } = numeral;
  const before6 = wordAt3(passage, first - 1, first);
  const next = wordAt3(passage, last, first);
  if (/^(?:year|years|month|months)$/.test(wordAt3(passage, isHyphen(passage, last) ? last + 1 : last, first))) return 0;
  if (/^(?:aged?|ages)$/.test(before6)) {
    const second = numerals[index + 1];
    return second !== void 0 && second.first === last + 1 && /^(?:to|and|or|-)$/.test(next) ? 2 : 1;
  }
  if (numeral.exponent > 0 || Number(numeral.digits) > 120) return 0;
  if (/^(?:over|under)$/.test(before6) && /^(?:be|is|are|was|were)$/.test(wordAt3(passage, first - 2, first)) && !/^(?:NN|JJ|\$)/.test(tagAt(passage, last, first)))
    return next === "%" ? 0 : 1;
  if (/^(?:turns|turned|turning)$/.test(before6) && tagAt(passage, last, first) !== "NNS" && next !== "%") return 1;
  const named6 = /^NNP/.test(tagAt(passage, first - 2, first)) || isCapital3(passage, first - 2, first) || /^(?:he|she|man|woman|boy|girl|son|daughter|wife|husband|mother|father|brother|sister)$/.test(
    wordAt3(passage, first - 2, first)
  );
  return before6 === "," && named6 && numeral.form === "digits" && (/^[,.;)]$/.test(next) || next === "") ? 1 : 0;
}
function listMark(passage, { first, last, form: form3 }) {
  if (form3 !== "digits" || last !== first + 1 || !/^[.)]$/.test(passage.tokens[last]?.lower ?? "")) return false;
  return touches(passage, last) && (passage.tokens[first].first || /^[.(]$/.test(wordAt3(passage, first - 1, first)));
}
function pronoun(passage, { first, last, digits: digits2, form: form3, denominator }) {
  if (form3 !== "words" || digits2 !== "1" || denominator > 1) return false;
  if (last - first > 1) return false;
  const next = wordAt3(passage, last, first);
  const before6 = wordAt3(passage, first - 1, first);
  if (next === "in" || next === "out" || /^-$/.test(next)) return false;
  return /^(?:the|this|that|no|any|every|each|some|another|which|day|not|only)$/.test(before6) || /^(?:of|another|day|hand|thing|way|time|side|by|who|that|could|can|would|should|must|with|such|,|\.|and|or|to|for|on|is|was|has|has|at|from|as|after|'s|)$/.test(
    next
  );
}
function reference(passage, { first, last, form: form3, exponent, denominator }) {
  if (form3 !== "words" || exponent > 0 || denominator > 1) return false;
  const before6 = wordAt3(passage, first - 1, first);
  if (/^(?:the|these|those|both|other|first|last|next|either)$/.test(before6) && wordAt3(passage, last, first) !== "of") {
    return /^(?:NN|JJ|VB|IN|$)/.test(tagAt(passage, last, first)) && !/^(?:times|in|out)$/.test(wordAt3(passage, last, first));
  }
  return wordAt3(passage, last, first) === "of" && /^(?:them|us|whom|which)$/.test(wordAt3(passage, last + 1, first));
}

// source/reading/figures/ratios.ts
var ratio = (first, last, value) => ({
  first,
  last,
  kind: "ratio",
  value,
  upper: null,
  unit: "ratio"
});
var outOf = (passage, index) => {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  if (b === void 0 || b.first - a.last > 4 || a.exponent > 0 || a.denominator > 1 || b.ordinal || a.ordinal)
    return void 0;
  let place2 = a.last;
  if (isHyphen(passage, place2)) place2++;
  const noun3 = amountOf(a) === 1 && /^NN/.test(tagAt(passage, place2, a.first)) ? 1 : 0;
  place2 += noun3;
  const words8 = [0, 1].map((offset) => wordAt3(passage, place2 + offset, a.first));
  if (words8[0] === "in") place2++;
  else if (noun3 === 0 && words8[0] === "out" && words8[1] === "of") place2 += 2;
  else if (noun3 === 0 && words8[0] === "of" && words8[1] === "every") place2++;
  else return void 0;
  const every2 = wordAt3(passage, place2, a.first) === "every";
  if (every2) place2++;
  if (isHyphen(passage, place2)) place2++;
  if (b.first !== place2 || passage.taken[b.first] || amountOf(a) >= amountOf(b)) return void 0;
  const next = tagAt(passage, b.last, a.first);
  if (noun3 === 1 && /^(?:NN|JJ)/.test(next)) return void 0;
  if (/^(?:years?|months?|weeks?|days?|hours?|minutes?|games?|matches|attempts|decades)$/.test(
    wordAt3(passage, b.last, a.first)
  ) && !every2)
    return void 0;
  return ratio(a.first, b.last, amountOf(a) / amountOf(b));
};
var toOne = (passage, index) => {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  if (b === void 0 || amountOf(a) <= amountOf(b)) return void 0;
  const joined4 = isHyphen(passage, a.last) && isHyphen(passage, a.last + 2);
  const place2 = joined4 ? a.last + 1 : a.last;
  if (wordAt3(passage, place2, a.first) !== "to" || b.first !== (joined4 ? place2 + 2 : place2 + 1)) return void 0;
  const told2 = amountOf(b) === 1 && wordAt3(passage, a.first - 1, a.first) === "by" || isOutdone(passage, a.first);
  return joined4 || told2 ? ratio(a.first, b.last, amountOf(a) / amountOf(b)) : void 0;
};
function isOutdone(passage, first) {
  for (let place2 = first - 1; place2 > first - 6; place2--) {
    const word = wordAt3(passage, place2, first);
    if (/^(?:out(?:number|vote|sell|sold|spen[dt]|weigh)\w*|ratios?|odds)$/.test(word)) return true;
  }
  return false;
}
var times = (passage, index) => {
  const a = passage.numerals[index];
  const place2 = isHyphen(passage, a.last) ? a.last + 1 : a.last;
  if (wordAt3(passage, place2, a.first) !== "times" || a.ordinal) return void 0;
  const next = wordAt3(passage, place2 + 1, a.first);
  const compares = /^(?:the|as|more|higher|larger|bigger|greater|faster|longer|less|lower|its|their|his|her|our|your|what|that|those|stronger|cheaper|smaller|earnings|oversubscribed|over|average|median|annual|normal|usual)$/.test(
    next
  ) || a.digits.includes(".") || tagAt(passage, place2 + 1, a.first) === "JJR" || tagAt(passage, place2 + 2, a.first) === "POS" || isDate2(passage, place2 + 1);
  return compares ? ratio(a.first, place2 + 1, amountOf(a)) : void 0;
};
var fold2 = (passage, index) => {
  const a = passage.numerals[index];
  const place2 = isHyphen(passage, a.last) ? a.last + 1 : a.last;
  return wordAt3(passage, place2, a.first) === "fold" ? ratio(a.first, place2 + 1, amountOf(a)) : void 0;
};
var decimal = (passage, index) => {
  const a = passage.numerals[index];
  const part2 = a.digits.startsWith("0.") && a.exponent === 0 && wordAt3(passage, a.last, a.first) === "of";
  return part2 ? ratio(a.first, a.last, amountOf(a)) : void 0;
};
var fraction = (passage, index) => {
  const a = passage.numerals[index];
  if (a.denominator === 1 || a.exponent > 0 || a.form !== "words" || amountOf(a) >= 1) return void 0;
  const next = wordAt3(passage, a.last, a.first);
  const before6 = wordAt3(passage, a.first - 1, a.first);
  const tokens = passage.tokens.slice(a.first, a.last).map(({ lower }) => lower);
  if (isHyphen(passage, a.last) || /^(?:hour|century|day|year|past|time|marathon|brother|sister|mile|term)s?$/.test(next))
    return void 0;
  if (next === "of" && /^(?:hour|century|day|year)$/.test(wordAt3(passage, a.last + 2, a.first))) return void 0;
  const named6 = tokens.includes("half") || tokens.includes("quarter");
  if (named6 && tokens.at(-1)?.startsWith("a")) return void 0;
  const led2 = /^(?:by|than|about|almost|nearly|over|around|roughly|only|just|some|to|least|barely|under|is|was|are|were|and|up)$/.test(
    before6
  );
  const followed = /^(?:of|more|less|fewer|higher|lower|cheaper|as|that)$/.test(next);
  if (tokens.join(" ") === "half") {
    if (/^(?:first|second|the|other|better|back|in|this|each|opening|latter|one)$/.test(before6) && next !== "of")
      return void 0;
    if (/^(?:first|second|other|opening|latter)$/.test(before6)) return void 0;
    return followed || led2 || /^(?:the|its|his|her|their|our|my|all|those)$/.test(next) ? ratio(a.first, a.last, 0.5) : void 0;
  }
  const quarter2 = tokens.at(-1) === "quarter" && a.digits === "1";
  if (quarter2 && !followed && !led2) return void 0;
  return ratio(a.first, a.last, amountOf(a));
};
var between2 = (passage, index) => {
  const [a, b] = [passage.numerals[index], passage.numerals[index + 1]];
  if (b === void 0 || a.denominator === 1 || b.denominator === 1 || amountOf(a) >= amountOf(b)) return void 0;
  const joined4 = wordAt3(passage, a.first - 1, a.first) === "between" && wordAt3(passage, a.last, a.first) === "and";
  return joined4 && b.first === a.last + 1 && amountOf(b) < 1 ? { ...ratio(a.first - 1, b.last, amountOf(a)), upper: amountOf(b) } : void 0;
};
var rules4 = [outOf, toOne, times, fold2, decimal, between2, fraction];
function ratioAt(passage, index) {
  for (const rule of rules4) {
    const found2 = rule(passage, index);
    if (found2) return found2;
  }
  return void 0;
}
function wholePointAt(passage, index) {
  if (wordAt3(passage, index, index) !== "a" || !/^(?:full|whole)$/.test(wordAt3(passage, index + 1, index)))
    return void 0;
  const joined4 = isHyphen(passage, index + 3) ? 1 : 0;
  if (wordAt3(passage, index + 2, index) !== "percentage" || wordAt3(passage, index + 3 + joined4, index) !== "point")
    return void 0;
  return { first: index, last: index + 4 + joined4, kind: "percent", value: 1, upper: null, unit: "percentage point" };
}
var folds = new Map(
  "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold".split(" ").map((word, index) => [word, index + 2])
);
function foldAt({ tokens }, index) {
  const value = tokens[index]?.kind === "word" && tokens[index].lower.endsWith("fold") ? folds.get(tokens[index].lower) : void 0;
  return value === void 0 ? void 0 : ratio(index, index + 1, value);
}
var unsaidAt = (passage, index) => foldAt(passage, index) ?? wholePointAt(passage, index);

// source/reading/figures/currencies.ts
var known4;
function currencies() {
  known4 ??= load4();
  return known4;
}
function load4() {
  const signs2 = /* @__PURE__ */ new Map();
  const local = /* @__PURE__ */ new Set();
  const words8 = /* @__PURE__ */ new Map();
  const minorSigns = /* @__PURE__ */ new Map();
  for (const line of readList("currencies.tsv")) {
    const [code = "", names5, marks2, minorNames, minorMarks, regions2] = line.split("	");
    const currency = { code, regions: new Set(parts2(regions2)) };
    for (const mark3 of [code, ...parts2(marks2)]) {
      const sign = mark3.replace(/^=/, "");
      if (sign !== mark3) local.add(sign);
      add2(signs2, sign, currency, 0);
    }
    for (const name2 of parts2(names5)) {
      const [adjective, word = ""] = name2.toLowerCase().split(":");
      if (adjective) add2(words8, `${adjective} ${word}`, currency, 0);
      add2(words8, word, currency, 0);
    }
    const adjectives2 = new Set(parts2(names5).map((name2) => name2.toLowerCase().split(":")[0]));
    for (const name2 of parts2(minorNames))
      for (const adjective of ["", ...adjectives2]) add2(words8, `${adjective} ${name2}`.trim(), currency, -2);
    for (const mark3 of parts2(minorMarks)) add2(minorSigns, mark3, currency, -2);
  }
  const openings = new Set([...words8.keys()].map((word) => word.split(" ", 1)[0]));
  return { signs: signs2, local, words: words8, openings, minorSigns };
}
var parts2 = (field) => field ? field.split("|") : [];
function add2(map, key, currency, exponent) {
  const tender = map.get(key);
  if (tender === void 0) map.set(key, { owners: [currency], exponent });
  else if (!tender.owners.includes(currency)) {
    tender.owners.push(currency);
    tender.exponent = exponent;
  }
}

// source/reading/figures/unit-after.ts
var moneyOf = (tender) => ({ kind: "money", tender, exponent: tender.exponent });
function unitAfter(passage, numeral, index) {
  const { tokens } = passage;
  if (tokens[index]?.sentence !== tokens[numeral.first].sentence) return void 0;
  const hyphen = isHyphen(passage, index);
  const fraction2 = (numeral.denominator > 1 || numeral.digits.startsWith("0.")) && wordAt3(passage, index, index) === "of";
  const place2 = hyphen ? index + 1 : fraction2 && /^(?:an?|one)$/.test(wordAt3(passage, index + 1, index)) ? index + 2 : index;
  const touching = hyphen || touches(passage, place2);
  return percentAt(passage, place2, numeral, hyphen) ?? moneyAt(passage, place2, touching && !hyphen) ?? quantityAt(passage, place2, touching, hyphen);
}
var percent = { kind: "percent", name: "percent", exponent: 0 };
var point = { kind: "percent", name: "percentage point", exponent: 0 };
var basisPoint = { kind: "percent", name: "percentage point", exponent: -2 };
var percentWords = [
  ["percentage points", point],
  ["percentage point", point],
  ["percentage-point", point],
  ["percentage-points", point],
  ["percent points", point],
  ["per cent points", point],
  ["basis points", basisPoint],
  ["basis point", basisPoint],
  ["basis-point", basisPoint],
  ["ppts", point],
  ["ppt", point],
  ["pps", point],
  ["pp", point],
  ["bps", basisPoint],
  ["bp", basisPoint],
  ["per cent", percent],
  ["percent", percent],
  ["p.c.", percent],
  ["pct", percent],
  ["pc", percent],
  ["%", percent],
  ["\uFF05", percent]
];
function percentAt(passage, index, numeral, hyphen) {
  for (const [words8, unit] of percentWords) {
    const last = phraseAt(passage, index, words8);
    if (last !== void 0) return { unit, last };
  }
  const ofPoint = (hyphen || index - numeral.last < 3) && wordAt3(passage, index, index) === "point" && (numeral.denominator > 1 || hyphen && numeral.digits.includes(".") && isOfRate(passage, index));
  return ofPoint ? { unit: point, last: index + 1 } : void 0;
}
function isOfRate(passage, index) {
  for (let place2 = index + 1; place2 < index + 9; place2++)
    if (/^(?:rates?|yields?|inflation|unemployment|joblessness)$/.test(wordAt3(passage, place2, index))) return true;
  return false;
}
function phraseAt({ tokens, article }, index, words8) {
  const token = tokens[index];
  if (token === void 0 || !words8.startsWith(token.lower)) return void 0;
  const said = article.text.slice(token.start, token.start + words8.length).toLowerCase().replace(/[\s\u2011]/g, (match) => match === "\u2011" ? "-" : " ");
  if (said !== words8) return void 0;
  let last = index + 1;
  while (tokens[last - 1].end < token.start + words8.length) last++;
  return tokens[last - 1].end === token.start + words8.length ? last : void 0;
}
function moneyAt(passage, index, touching) {
  const minor = touching ? currencies().minorSigns.get(passage.tokens[index]?.text ?? "") : void 0;
  if (minor) return { unit: moneyOf(minor), last: index + 1 };
  const word = moneyWord(passage, index);
  return word && { unit: moneyOf(word.tender), last: word.last };
}
function moneyWord(passage, index) {
  const { tokens } = passage;
  const { words: words8, openings, signs: signs2 } = currencies();
  for (let length2 = openings.has(tokens[index]?.lower ?? "") ? 4 : 0; length2 > 0; length2--) {
    const part2 = tokens.slice(index, index + length2);
    if (part2.length < length2 || part2.at(-1).sentence !== tokens[index - 1]?.sentence) continue;
    const tender2 = words8.get(part2.map(({ lower }) => lower).join(" "));
    if (tender2?.exponent === -2 && /^\p{Lu}/u.test(part2.at(-1).text)) continue;
    if (tender2 && !(/^pounds?$/.test(part2[0].lower) && isWeight(passage, index)))
      return { tender: tender2, last: index + length2 };
  }
  const code = tokens[index]?.text ?? "";
  const tender = /^[A-Z]{3}$|^[€£]$/.test(code) && !passage.numeralAt.has(index + 1) ? signs2.get(code) : void 0;
  return tender && { tender, last: index + 1 };
}
function isWeight(passage, index) {
  if (isHyphen(passage, index - 1) || /^(?:of|heavier|lighter|per)$/.test(wordAt3(passage, index + 1, index)))
    return !/^(?:million|billion|trillion|bn|m)$/.test(wordAt3(passage, index - 1, index));
  for (let place2 = index - 1; place2 > index - 8; place2--) {
    if (/^(?:weigh|lost$|gained$|heavy$)/.test(wordAt3(passage, place2, index)))
      return wordAt3(passage, place2, index).startsWith("weigh");
  }
  return false;
}
function quantityAt(passage, index, touching, hyphen) {
  const { tokens, article } = passage;
  if (wordAt3(passage, index, index) === "in" && isHyphen(passage, index + 1) && passage.numeralAt.has(index + 2))
    return void 0;
  const unit = unitAt2(tokens, index, article.text, touching) ?? spacedMetre(passage, index) ?? heatLetter(passage, index, touching) ?? weightAt(passage, index);
  if (unit === void 0) return void 0;
  const found2 = rateOf(passage, unit);
  return {
    unit: { kind: "quantity", name: found2.name, exponent: 0 },
    last: hyphen ? overOld(passage, found2.last) : found2.last
  };
}
var spacedMetre = (passage, index) => passage.tokens[index]?.text === "m" && passage.tokens[index - 1].kind === "number" ? { name: "metre", last: index + 1 } : void 0;
function rateOf(passage, { name: name2, last }) {
  if (wordAt3(passage, last, last - 1) === "/") {
    const base = passage.numeralAt.has(last + 1) ? passage.tokens[last + 1].text : "";
    const unit = unitAt2(passage.tokens, base === "" ? last + 1 : last + 2, passage.article.text, true);
    if (unit)
      return { name: base === "" ? `${name2} per ${unit.name}` : `${name2} per ${base} ${unit.name}s`, last: unit.last };
  }
  const each = wordAt3(passage, last, last - 1) === "per" ? unitAt2(passage.tokens, last + 1, passage.article.text, false) : void 0;
  if (each) return { name: `${name2} per ${each.name}`, last: each.last };
  const time2 = wordAt3(passage, last + 1, last - 1);
  const rate2 = /^(?:an?|per)$/.test(wordAt3(passage, last, last - 1)) && /^(?:second|minute|hour)$/.test(time2);
  return rate2 ? { name: `${name2} per ${time2}`, last: last + 2 } : { name: name2, last };
}
function weightAt(passage, index) {
  return /^pounds?$/.test(wordAt3(passage, index, index)) ? { name: "pound", last: index + 1 } : void 0;
}
function heatLetter(passage, index, touching) {
  const letter = passage.tokens[index]?.text;
  if (!touching || letter !== "C" && letter !== "F") return void 0;
  const name2 = letter === "C" ? "degree Celsius" : "degree Fahrenheit";
  if (/^(?:-|−|minus)$/.test(wordAt3(passage, index - 2, index))) return { name: name2, last: index + 1 };
  for (let place2 = index - 12; place2 < index + 8; place2++) {
    if (/^(?:warm|temperature|degree|heat|hot|cold|freez|frost|climate|thermometer|celsius|fahrenheit|mercury|cool|lows?$|highs?$|forecast|weather|summer|winter|night)/.test(
      wordAt3(passage, place2, index)
    )) {
      return { name: name2, last: index + 1 };
    }
  }
  return void 0;
}
var overOld = (passage, last) => isHyphen(passage, last) && /^(?:long|tall|high|wide|deep|thick)$/.test(wordAt3(passage, last + 1, last)) ? last + 2 : last;

// source/reading/figures/letter-scale.ts
var letters2 = /* @__PURE__ */ new Map([
  ["k", 3],
  ["m", 6],
  ["b", 9],
  ["t", 12]
]);
var moneyLetters = /* @__PURE__ */ new Map([["mm", 6]]);
function letterScale(passage, numeral, money2) {
  const { tokens } = passage;
  const token = tokens[numeral.last];
  const scale = letters2.get(token?.lower ?? "") ?? (money2 ? moneyLetters.get(token?.lower ?? "") : void 0);
  if (scale === void 0 || token?.sentence !== tokens[numeral.first].sentence || numeral.exponent > 0)
    return void 0;
  const glued = touches(passage, numeral.last);
  if (money2) return glued || token.text === token.lower ? scale : void 0;
  const next = numeral.last + 1;
  if (!glued) {
    const many = moneyWord(passage, next) || unitAt2(tokens, next, passage.article.text, false) || isPluralAhead(passage, next);
    return token.text === "m" && many ? scale : void 0;
  }
  if (numeral.form !== "digits") return void 0;
  const joined4 = isHyphen(passage, next) || /^(?:to|and|or)$/.test(wordAt3(passage, next, numeral.first));
  const second = joined4 ? passage.numeralAt.get(next + 1) : void 0;
  if (second !== void 0 && tokens[passage.numerals[second].last]?.lower === token.lower)
    return letterScale(passage, passage.numerals[second], money2);
  if (moneyWord(passage, next)) return scale;
  if (token.lower === "b" || token.lower === "t")
    return token.lower === "b" && isPluralAhead(passage, next) ? scale : void 0;
  if (unitAt2(tokens, next, passage.article.text, false)) return scale;
  return isPluralAhead(passage, next) || isOfMany(passage, next) || isCountedLevel(passage, numeral.first) ? scale : void 0;
}
function isCountedLevel(passage, first) {
  if (countedLevel(passage, first)) return true;
  const verb = /^(?:to|from)$/.test(wordAt3(passage, first - 1, first)) ? changeVerbBefore(passage, first) : void 0;
  const subject2 = verb === void 0 ? void 0 : countedSubject(passage, verb);
  return subject2 !== void 0 && !/^(?:level|height|depth|width|length|water|wave|river|tide|swell|snow|wall|sea|height)$/.test(subject2.name);
}
var dimensions2 = /^(?:high|long|wide|deep|tall|thick|broad|span|diameter|above|below|(?:tower|wall|pool|drop|wave|pole|fence|mast|telescope|turbine|yacht|statue|cliff|dune|swell|drift|dash|race|sprint)s?)$/;
function isOfMany(passage, index) {
  const word = wordAt3(passage, index, index - 1);
  const next = wordAt3(passage, index + 1, index - 1);
  if (isHyphen(passage, index)) return /^\p{L}/u.test(next) && !dimensions2.test(next);
  if (word === "of") return /^(?:them|us|those|these|whom|which)$/.test(next);
  if (/^(?:more|fewer)$/.test(word)) return next === "than";
  return doings.test(word) || /^(?:have|are|were)$/.test(word) || tagAt(passage, index, index - 1) === "VBP" && !/^(?:long|deep)$/.test(word) && !/^(?:VB[DNZ]|MD)$/.test(`${tagAt(passage, index + 1, index - 1)}`);
}
function isPluralAhead(passage, index) {
  if (dimensions2.test(wordAt3(passage, index, index - 1))) return false;
  for (let place2 = index; place2 < index + 3; place2++) {
    const tag4 = tagAt(passage, place2, index - 1);
    const word = wordAt3(passage, place2, index - 1);
    if (isPlural(word, tag4) || isPersons(word) || /^\p{Lu}{2,}s$/u.test(passage.tokens[place2]?.text ?? "")) return true;
    if (place2 === index && isCapital3(passage, place2, index - 1) && regionOf(passage.tokens[place2].text)) return true;
    if (tag4 === "VBZ" && place2 === index && !/^(?:is|has|does|was|'s)$/.test(wordAt3(passage, place2, place2)))
      return true;
    if (!/^(?:JJ|VBN|NN)/.test(tag4)) return false;
  }
  return false;
}

// source/reading/figures/sides.ts
var sideValue = ({ numeral, unit, scale, negative }, borrowed = 0) => (negative ? -1 : 1) * amountOf({ ...numeral, exponent: numeral.exponent + scale + borrowed + (unit?.exponent ?? 0) });
var scaleOf2 = ({ numeral, scale }) => numeral.exponent + scale;
function sideAt(passage, index) {
  const numeral = passage.numerals[index];
  const sign = signBefore2(passage, numeral.first);
  const letter = lakhLetter(passage, numeral, sign?.tender) ?? letterScale(passage, numeral, sign !== void 0 || followsMoney(passage, index));
  const after4 = letter ? numeral.last + 1 : numeral.last;
  const word = unitAfter(passage, numeral, after4);
  const unit = sign ? moneyOf(sign.tender) : word?.unit;
  const spelled = word && (sign === void 0 || word.unit.kind === "money") ? word.last : after4;
  const first = sign?.first ?? magnitudeBefore(passage, numeral.first, unit) ?? numeral.first;
  return {
    numeral,
    unit: unit ?? (first < numeral.first ? { kind: "quantity", name: "magnitude", exponent: 0 } : void 0),
    scale: letter ?? 0,
    negative: sign !== void 0 && isMinus(passage, first - 1),
    first: sign !== void 0 && isMinus(passage, first - 1) ? first - 1 : first,
    last: spelled
  };
}
function exchanged(passage, numeral) {
  const { first, last } = numeral;
  const place2 = wordAt3(passage, last + 1, first) === "the" ? last + 2 : last + 1;
  const other = /^(?:u\.s\.|us)$/.test(wordAt3(passage, place2, first)) ? place2 + 1 : place2;
  if (!/^(?:to|against|per)$/.test(wordAt3(passage, last, first)) || !/^(?:dollar|euro|pound|greenback)$/.test(wordAt3(passage, other, first)))
    return void 0;
  for (let left = first - 1; left > first - 25 && wordAt3(passage, left, first) !== ""; left--) {
    const tender = currencies().words.get(wordAt3(passage, left, first));
    if (tender?.exponent === 0) return moneyOf(tender);
  }
  return void 0;
}
function lakhLetter(passage, { last, exponent }, tender) {
  if (tender === void 0 || exponent > 0 || !/^[lL]$/.test(passage.tokens[last]?.text ?? "")) return void 0;
  return tender.owners.some(({ code }) => /^(?:INR|PKR|NPR|LKR|BDT)$/.test(code)) ? 5 : void 0;
}
function followsMoney(passage, index) {
  const { numerals } = passage;
  const [before6, numeral] = [numerals[index - 1], numerals[index]];
  if (before6 === void 0 || numeral.first - before6.last > 2) return false;
  const joint = wordAt3(passage, numeral.first - 1, numeral.first);
  return (joint === "-" || joint === "to" || joint === "and") && signBefore2(passage, before6.first) !== void 0;
}
function signBefore2(passage, first) {
  const { tokens } = passage;
  const { signs: signs2, local } = currencies();
  const stop = wordAt3(passage, first - 1, first) === "." ? 1 : 0;
  for (let length2 = 3; length2 > 0; length2--) {
    const begin2 = first - stop - length2;
    const sign = joined2(passage, begin2, first - stop);
    const tender = sign === void 0 ? void 0 : signs2.get(sign);
    if (tender === void 0 || tokens[begin2].sentence !== tokens[first]?.sentence) continue;
    if (/^[A-Z]{3}$/.test(sign) && isAcronym3(passage, sign, first)) return void 0;
    if (/^[A-Za-z]$/.test(sign) && !touches(passage, first) && !(local.has(sign) && isScaled(passage, first)))
      return void 0;
    if (local.has(sign) && !isLarge(passage, first) && !isAtHome(passage, tender)) return void 0;
    if (stop === 1 && !/^[A-Za-z]/.test(sign)) return void 0;
    return { tender, first: begin2 };
  }
  return void 0;
}
var isScaled = (passage, first) => passage.numerals[passage.numeralAt.get(first)].exponent > 3;
function isLarge(passage, first) {
  const numeral = passage.numerals[passage.numeralAt.get(first)];
  if (/^\d+\.\d\d$|^\d{1,3}(?:,\d{3})+/.test(passage.tokens[numeral.first].text)) return true;
  return numeral.exponent > 0 || letterScale(passage, numeral, true) !== void 0;
}
function isAcronym3(passage, code, first) {
  const numeral = passage.numerals[passage.numeralAt.get(first)];
  const scaled2 = letters2.has(passage.tokens[numeral.last]?.lower ?? "") && touches(passage, numeral.last);
  if (scaled2 || numeral.exponent > 0 || numeral.digits.length > 3) return false;
  return touches(passage, first) ? numeral.digits.length < 3 : /^(?:ALL|ANG|BAM|COP|CUP|GEL|LAK|MAD|MOP|PEN|RON|SOS|TOP|TRY)$/.test(code);
}
var isAtHome = ({ nations }, { owners }) => nations.ranked.some((region2) => owners.some(({ regions: regions2 }) => regions2.has(region2)));
function joined2({ tokens }, from, to) {
  let text = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === void 0 || index < to - 1 && token.spaced) return void 0;
    text += token.text;
  }
  return text;
}
var isMinus = (passage, index) => /^[-−]$/.test(passage.tokens[index]?.lower ?? "") && !passage.tokens[index].spaced && (passage.tokens[index].first || passage.tokens[index - 1].spaced);
function magnitudeBefore(passage, first, unit) {
  if (unit !== void 0) return void 0;
  if (wordAt3(passage, first - 1, first) === "magnitude") return first - 1;
  if (wordAt3(passage, first - 2, first) !== "magnitude") return void 0;
  return isHyphen(passage, first - 1) || /^(?:of|at)$/.test(wordAt3(passage, first - 1, first)) ? first - 2 : void 0;
}

// source/reading/figures/amounts.ts
function amountsOf(passage) {
  const amounts4 = [];
  const { numerals, tokens } = passage;
  let folded = 0;
  for (let index = 0; index < numerals.length; ) {
    const { first } = numerals[index];
    for (; folded < first; folded++) push(unsaidAt(passage, folded));
    const read = amountAt(passage, index);
    push(read.amount ?? (read.numerals === 1 ? elidedAt(passage, index, amounts4.at(-1)) : void 0));
    index += read.numerals;
  }
  for (; folded < tokens.length; folded++) push(unsaidAt(passage, folded));
  return amounts4;
  function push(amount) {
    const before6 = amounts4.at(-1);
    const whole3 = before6 && amount && compoundOf(before6, amount);
    if (whole3) amounts4[amounts4.length - 1] = whole3;
    else if (amount && (before6?.last ?? 0) <= amount.first) amounts4.push(amount);
  }
}
var compounds = /* @__PURE__ */ new Map([
  ["foot", ["inch", 12]],
  ["stone", ["pound", 14]],
  ["pound", ["ounce", 16]]
]);
function compoundOf(a, b) {
  const [part2, parts3] = compounds.get(a.unit) ?? [];
  if (parts3 === void 0 || a.kind !== "quantity" || b.unit !== part2 || a.last !== b.first) return void 0;
  return { ...a, last: b.last, value: a.value + b.value / parts3 };
}
function amountAt(passage, index) {
  const { numerals, taken } = passage;
  const numeral = numerals[index];
  const a = sideAt(passage, index);
  const money2 = a.unit?.kind === "money" && a.first < numeral.first;
  const measured = a.unit?.kind === "money" || a.unit?.kind === "quantity" && isDate2(passage, a.last - 1);
  if (!money2 && !measured && isTaken2(taken, numeral.first, numeral.last)) return { numerals: 1 };
  const ratio2 = a.unit ? void 0 : ratioAt(passage, index);
  if (ratio2) return { amount: ratio2, numerals: numeralsBefore(passage, index, ratio2.last) };
  const none3 = money2 ? 0 : notFigures(passage, index);
  if (none3 > 0 && !(a.unit && /^(?:money|percent)$/.test(a.unit.kind))) return { numerals: none3 };
  const range2 = rangeAt(passage, index, a);
  if (range2) return { amount: range2, numerals: 2 };
  const share2 = moneyShare(passage, index, a);
  if (share2) return { amount: share2, numerals: 2 };
  if (numeral.ordinal) return { numerals: 1 };
  if (a.unit) return { amount: amountOfSide(passage, a, a.unit), numerals: 1 };
  const rate2 = exchanged(passage, numeral);
  if (rate2) return { amount: amountOfSide(passage, a, rate2), numerals: 1 };
  const base = baseSide(passage, index, a);
  if (base?.unit) return { amount: amountOfSide(passage, { ...a, ...base }, base.unit), numerals: 1 };
  return { amount: countAt(passage, a, a.last, null), numerals: 1 };
}
var isTaken2 = (taken, first, last) => {
  for (let token = first; token < last; token++) if (taken[token]) return true;
  return false;
};
function numeralsBefore(passage, index, last) {
  let count = 1;
  while ((passage.numerals[index + count]?.first ?? Number.POSITIVE_INFINITY) < last) count++;
  return count;
}
var nameOf = (passage, unit, token) => unit.kind === "money" ? ownerAt(unit.tender, token, passage.tokens, passage.nations).code : unit.name;
function amountOfSide(passage, side, unit) {
  const { first, last, numeral } = side;
  if (unit.kind === "quantity" && isAge(passage, last)) return void 0;
  return {
    first,
    last,
    kind: unit.kind,
    value: sideValue(side),
    upper: null,
    unit: nameOf(passage, unit, numeral.first)
  };
}
var isAge = (passage, last) => isHyphen(passage, last) && wordAt3(passage, last + 1, last - 1) === "old";
function rangeAt(passage, index, a) {
  const { numerals, taken } = passage;
  if (numerals[index + 1] === void 0) return void 0;
  const b = sideAt(passage, index + 1);
  if (b.numeral.ordinal || a.numeral.ordinal || isTaken2(taken, b.numeral.first, b.numeral.last)) return void 0;
  const between3 = wordAt3(passage, a.first - 1, a.first) === "between";
  const joint = wordAt3(passage, a.last, a.first);
  if (b.first !== a.last + 1) return void 0;
  if (!(joint === "-" || joint === "to" || joint === "or" || joint === "and" && between3)) return void 0;
  if (joint === "-" && b.numeral.glued.before && b.unit?.kind !== "money") return void 0;
  const unit = sameUnit(passage, a, b);
  const whom = joint === "to" && a.unit?.kind === "money" && b.unit === void 0 && scaleOf2(b) === 0;
  if (whom && countedAfter(passage, b.numeral, b.last)) return void 0;
  if (unit === null || joint === "or" && (unit === void 0 || a.unit !== void 0)) return void 0;
  const from = wordAt3(passage, a.first - 1, a.first) === "from";
  const ofNoun = wordAt3(passage, a.first - 1, a.first) === "of";
  if (joint === "to" && !ofNoun && (from || a.unit !== void 0) && changeVerbBefore(passage, a.first) !== void 0)
    return void 0;
  const borrowed = scaleOf2(a) === 0 && sideValue(b) > 0 && isLess(a, b, scaleOf2(b)) ? scaleOf2(b) : 0;
  const first = { ...a, unit: unit ?? a.unit };
  const second = { ...b, unit: unit ?? b.unit };
  const [value, upper] = [sideValue(first, borrowed), sideValue(second)];
  if (value >= upper) return void 0;
  if (joint === "to" && upper > 10 * value && changeVerbBefore(passage, a.first) !== void 0) return void 0;
  const start = between3 ? a.first - 1 : a.first;
  if (unit === void 0) return countAt(passage, { ...a, first: start }, b.last, upper, borrowed);
  return {
    first: start,
    last: b.last,
    kind: unit.kind,
    value,
    upper,
    unit: nameOf(passage, unit, a.numeral.first)
  };
}
var isLess = (a, b, borrowed) => amountOf({ ...a.numeral, exponent: borrowed }) < amountOf({ ...b.numeral, exponent: scaleOf2(b) });
function baseSide(passage, index, a) {
  if (wordAt3(passage, a.first - 1, a.first) !== "from" || wordAt3(passage, a.last, a.first) !== "to") return void 0;
  if (passage.numerals[index + 1] === void 0) return void 0;
  const b = sideAt(passage, index + 1);
  if (b.first !== a.last + 1 || b.first !== b.numeral.first || b.unit === void 0) return void 0;
  const near = Math.abs(Math.log10(amountOf(a.numeral) / amountOf({ ...b.numeral, exponent: 0 }))) < 1;
  return { unit: b.unit, scale: scaleOf2(a) === 0 && near ? scaleOf2(b) : a.scale };
}
function sameUnit(passage, a, b) {
  if (a.unit === void 0 || b.unit === void 0)
    return b.unit ?? (a.unit && a.first < a.numeral.first ? a.unit : a.unit && isHyphen(passage, a.last) ? a.unit : a.unit === void 0 ? void 0 : null);
  const same2 = a.unit.kind === b.unit.kind && nameOf(passage, a.unit, a.first) === nameOf(passage, b.unit, b.first) && a.unit.exponent === b.unit.exponent;
  return same2 ? a.unit : null;
}
function moneyShare(passage, index, a) {
  if (a.unit?.kind !== "money" || wordAt3(passage, a.last, a.first) !== "in" || passage.numerals[index + 1] === void 0)
    return void 0;
  const b = sideAt(passage, index + 1);
  const every2 = wordAt3(passage, a.last + 1, a.first) === "every" ? 1 : 0;
  if (b.unit?.kind !== "money" || b.first !== a.last + 1 + every2 || sideValue(a) >= sideValue(b)) return void 0;
  return { first: a.first, last: b.last, kind: "ratio", value: sideValue(a) / sideValue(b), upper: null, unit: "ratio" };
}
function countAt(passage, a, last, upper, borrowed = 0) {
  const { numeral } = a;
  if (numeral.denominator > 1 && numeral.exponent + borrowed === 0 && amountOf(numeral) < 1) return void 0;
  const noun3 = countedAfter(passage, upper === null ? { ...numeral, exponent: scaleOf2(a) } : { ...numeral, digits: "2" }, last) ?? nounElsewhere(passage, numeral, last, Number.isInteger(sideValue(a, borrowed)));
  if (noun3 === void 0) return void 0;
  return {
    first: a.first,
    last,
    kind: "count",
    value: sideValue(a, borrowed),
    upper,
    unit: noun3.name,
    noun: noun3
  };
}

// source/reading/figures/periods.ts
function candidatesOf({ tokens }, dates2) {
  const byFirst3 = /* @__PURE__ */ new Map();
  const byLast = /* @__PURE__ */ new Map();
  let index = 0;
  dates2.forEach((date, expression) => {
    while (index < tokens.length && tokens[index].end <= date.start) index++;
    let last = index;
    while (last < tokens.length && tokens[last].start < date.end) last++;
    const candidate = { expression, first: index, last, date };
    byFirst3.set(index, candidate);
    byLast.set(last, candidate);
  });
  return { byFirst: byFirst3, byLast };
}
function periodOf(passage, amount, change, candidates2) {
  const found2 = lookRight(passage, amount, candidates2) ?? lookLeft(passage, amount, candidates2);
  if (found2 === void 0) return null;
  const period = rangeOf2(passage, found2, candidates2);
  return change !== null && period?.end === null && wordAt3(passage, found2.first - 1, found2.first) === "from" ? null : period;
}
var isResolved = ({ date }) => date.range !== null && (date.type === "date" || date.precision === "daypart");
function lookRight(passage, amount, { byFirst: byFirst3 }) {
  const near = amount.first;
  const { end } = sentenceAround(passage, near);
  for (let place2 = amount.last; place2 < Math.min(end, amount.last + 30); place2++) {
    const found2 = byFirst3.get(place2);
    if (found2 && isResolved(found2)) return isBase2(passage, found2) ? void 0 : found2;
    if (isBreak(passage, place2, near) || isElsewhere(passage, place2, near) || isPassed(passage, place2, near))
      return void 0;
    if (wordAt3(passage, place2, near) === "(" && wordAt3(passage, byFirst3.get(place2 + 1)?.last ?? -1, near) === ":")
      return void 0;
  }
  return void 0;
}
function isPassed(passage, place2, near) {
  const word = wordAt3(passage, place2, near);
  if (word === ",") {
    const inserted2 = /^(?:DT|PRP\$|NN|IN|WP|VB)/.test(tagAt(passage, place2 + 1, near)) && !isDate2(passage, place2 + 1);
    return inserted2 || /^(?:and|but|so)$/.test(wordAt3(passage, place2 + 1, near));
  }
  return /^(?:from|against|compared)$/.test(word) && hasNumeral(passage, place2 + 1, near);
}
function isElsewhere({ governing: governing2 }, place2, near) {
  const clause = governing2[place2]?.clause;
  return clause !== void 0 && clause !== governing2[near]?.clause && clause.group.start > near && isFiniteGroup(clause.group);
}
function hasNumeral(passage, place2, near) {
  for (let at2 = place2; at2 < place2 + 6 && wordAt3(passage, at2, near) !== ","; at2++) {
    if (passage.numeralAt.has(at2) && !isDate2(passage, at2)) return true;
    if (isDate2(passage, at2)) return false;
  }
  return false;
}
function lookLeft(passage, amount, { byLast }) {
  const near = amount.first;
  const { start } = sentenceAround(passage, near);
  if (wordAt3(passage, near - 1, near) === ":") {
    const labelled = byLast.get(near - 1);
    if (labelled && isResolved(labelled)) return labelled;
  }
  for (let place2 = near - 1; place2 >= start && place2 > near - 40; place2--) {
    const found2 = byLast.get(place2 + 1);
    if (found2 && isResolved(found2))
      return isBase2(passage, found2) || wordAt3(passage, found2.first - 1, near) === "of" ? void 0 : found2;
    if (isBreak(passage, place2, near)) return void 0;
    const joined4 = passage.numeralAt.has(place2) && !isDate2(passage, place2);
    const opened = byLast.has(place2 - 1);
    if (joined4 && !opened && /^(?:and|,)$/.test(wordAt3(passage, place2 - 1, near))) return void 0;
  }
  return void 0;
}
function isBreak(passage, place2, near) {
  const word = wordAt3(passage, place2, near);
  if (/^(?:;|:|but|while|whereas|although|though|who|which|whose|where|because|if|what|double|twice)$/.test(word))
    return true;
  if (word === "before" || word === "after") return !isDate2(passage, place2 + 1);
  return (word === "and" || word === ",") && /^(?:MD|VB[DZP]|PRP)$/.test(tagAt(passage, place2 + 1, near)) && !isNoun(passage, place2 + 1, near);
}
function isBase2(passage, { first, last }) {
  for (const place2 of [first - 1, first - 2]) {
    if (/^(?:than|before|until|till|compared|versus|after)$/.test(wordAt3(passage, place2, first))) return true;
  }
  if (/^(?:fewer|more|less|higher|lower)$/.test(wordAt3(passage, first, first))) return true;
  const before6 = wordAt3(passage, first - 1, first);
  if (before6 === "since" && wordAt3(passage, first - 2, first) === "time") return true;
  if (before6 === "on" && /^(?:before|earlier)$/.test(wordAt3(passage, last - 1, first))) return true;
  return before6 === "by" && /^\d{4}$/.test(passage.tokens[first].text);
}
function rangeOf2(passage, { expression, first, last, date }, { byFirst: byFirst3, byLast }) {
  const { start, end } = date.range;
  const before6 = wordAt3(passage, first - 1, first);
  const previous = byLast.get(first - 1);
  const next = byFirst3.get(last + 1);
  if (isSince2(passage, first)) return { start, end: null, expression };
  if (next?.date.range && /^(?:between|from)$/.test(before6) && /^(?:and|to|-)$/.test(wordAt3(passage, last, first))) {
    return { start, end: next.date.range.end, expression };
  }
  if (previous?.date.range && /^(?:and|to|-)$/.test(before6) && /^(?:between|from)$/.test(wordAt3(passage, previous.first - 1, first))) {
    return { start: previous.date.range.start, end, expression: previous.expression };
  }
  const touching = next?.date.range && wordAt3(passage, last, first) === "and" && dayBefore3(next.date.range.start) === end;
  if (touching) return { start, end: next.date.range.end, expression };
  if (before6 === "from" && wordAt3(passage, last, first) !== "to") return { start, end: null, expression };
  const months4 = /^P(\d{1,3})M$/.exec(previous?.date.value ?? "");
  if (months4 && /^(?:to|ended|ending)$/.test(before6))
    return { start: startOfMonths(end, Number(months4[1])), end, expression };
  const fiscal2 = fiscalYear(passage, last);
  if (fiscal2)
    return {
      start: `${start.slice(0, 4)}${fiscal2}`,
      end: dayBefore3(`${Number(start.slice(0, 4)) + 1}${fiscal2}`),
      expression
    };
  if (/^(?:to|ended|ending|through)$/.test(before6) && wordAt3(passage, first - 2, first) === "year")
    return { start: startOfMonths(end, 12), end, expression };
  return { start, end, expression };
}
function fiscalYear(passage, last) {
  const [year2, next] = [passage.tokens[last - 1].text, passage.tokens[last + 1]?.text ?? ""];
  if (!/^[-–/]$/.test(wordAt3(passage, last, last - 1)) || !/^\d{4}$/.test(year2) || passage.tokens[last].spaced)
    return void 0;
  if (!/^\d{2}$/.test(next) || Number(next) !== (Number(year2) + 1) % 100) return void 0;
  if (/^(?:season|campaign|league|winter)$/.test(wordAt3(passage, last + 2, last - 1))) return void 0;
  return /^(?:AU|PK|BD|EG|KE|ET|UG|TZ|NP)$/.test(passage.nations.ranked[0] ?? "") ? "-07-01" : "-04-01";
}
var dayBefore3 = (day) => isoDay(dayFromIso(day) - 1);
function isSince2(passage, first) {
  for (let place2 = first - 1; place2 > first - 6; place2--) {
    if (wordAt3(passage, place2, first) === "since") return true;
    if (/^[,;]$/.test(wordAt3(passage, place2, first))) return false;
  }
  return false;
}
function startOfMonths(end, months4) {
  const after4 = dayOf(dayFromIso(end) + 1);
  const index = after4.year * 12 + after4.month - 1 - months4;
  const [year2, month3] = [Math.floor(index / 12), index % 12 + 1];
  return isoDay(dayNumber(year2, month3, Math.min(after4.day, daysInMonth(year2, month3))));
}

// source/reading/figures/carried-periods.ts
function periodsOf(passage, amounts4, told2, dates2) {
  const candidates2 = candidatesOf(passage, dates2);
  const periods = [];
  let results = null;
  for (const [index, amount] of amounts4.entries()) {
    const { sentence } = passage.tokens[amount.first];
    const begin2 = told2.begins[index];
    const own = aYearBefore(passage, amount, begin2, periods[index - 1]) ?? periodOf(passage, amount, told2.changes[index], candidates2);
    const period = own ?? (saysAgain(passage, amounts4[index - 1], begin2) ? periods[index - 1] : null);
    const isResult = ofResults(passage, told2.measures[index]);
    const near = results !== null && sentence - results.sentence < 3 && isResult && !isAhead(passage, amount);
    periods.push(period ?? (near && !isBase3(passage, begin2) ? results.period : null));
    if (isResult && period !== null && isLong(period) && !isBase3(passage, begin2)) results = { period, sentence };
    else if (near) results = { ...results, sentence };
  }
  return periods;
}
function saysAgain(passage, previous, begin2) {
  if (previous === void 0 || begin2 - previous.last > 9) return false;
  const link = wordAt3(passage, begin2 - 1, previous.first);
  const last = Math.max(previous.last, previous.noun?.last ?? 0);
  if (link === "(") return begin2 - 1 === last;
  if (link === "or") return begin2 - last < 3;
  return /^(?:up|down)$/.test(link) && /^[,(]$/.test(wordAt3(passage, begin2 - 2, previous.first));
}
var resultWords = /\b(?:profits?|revenues?|sales|earnings|turnover|income|loss(?:es)?|margins?)\b/i;
var ofResults = ({ article }, measure) => measure !== null && resultWords.test(article.text.slice(measure.start, measure.end));
function isAhead({ governing: governing2, tags: tags2 }, { first }) {
  const group = governing2[first]?.clause.group;
  return group !== void 0 && (/^(?:future|modal|infinitive)$/.test(group.tense) || /^VB[ZP]$/.test(tags2[group.main]));
}
function aYearBefore(passage, { last, noun: noun3 }, begin2, previous) {
  if (!isBase3(passage, begin2) || previous?.start == null || previous.end === null) return null;
  const place2 = Math.max(last, noun3?.last ?? 0);
  const said = [0, 1, 2].map((offset) => wordAt3(passage, place2 + offset, begin2)).join(" ");
  if (!/^(?:a year (?:earlier|before|ago)|the (?:previous|prior) year)$/.test(said)) return null;
  return { start: yearBack(previous.start), end: yearBack(previous.end), expression: previous.expression };
}
var yearBack = (day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace("-02-29", "-02-28")}`;
var isBase3 = (passage, begin2) => wordAt3(passage, begin2 - 1, begin2) === "from";
var isLong = ({ start, end }) => start !== null && end !== null && dayFromIso(end) - dayFromIso(start) > 26;

// source/reading/figures/changes.ts
var relation = /^(?:to|by|from|at|of|in)$/;
function changesOf(passage, amounts4, begins2) {
  const changes = [];
  for (const [index, amount] of amounts4.entries()) {
    const first = begins2[index];
    const before6 = changes[index - 1] ?? null;
    changes.push(
      fromRight(passage, amounts4, index) ?? levelAt(passage, amounts4, index, first, before6) ?? sameAgain(passage, amounts4, index, first, before6) ?? fromLeft(passage, amounts4, index, first, amount)
    );
  }
  return changes;
}
function fromRight(passage, amounts4, index) {
  const amount = amounts4[index];
  const near = amount.first;
  const rate2 = /^(?:an?|per)$/.test(wordAt3(passage, amount.last, near)) && /^NN/.test(tagAt(passage, amount.last + 1, near)) ? 2 : 0;
  const next = wordAt3(passage, amount.last + rate2, near);
  const share2 = amount.kind === "percent" || amount.kind === "ratio" || amount.kind === "money" || amount.kind === "quantity";
  if (!share2) return commaChange(passage, amounts4, index);
  const isPlace2 = /(?:metre|foot|feet|mile|yard|inch)$/.test(amount.unit);
  if (/^(?:higher|more|up|larger|bigger)$/.test(next) && !(isPlace2 && next === "up") && // "40% more infectious" tells no change.
  !(next === "more" && amount.kind === "percent" && /^(?:JJ|RB)$/.test(tagAt(passage, amount.last + 1, near))) && (amount.kind !== "ratio" || !/^(?:times)$/.test(wordAt3(passage, amount.last - 1, near))))
    return by("up");
  if (/^(?:lower|less|fewer|down|cheaper|smaller)$/.test(next) && !isPlace2) return by("down");
  if (next === "off" && (amount.kind === "percent" || takesOff(passage, near))) return by("down");
  for (let place2 = amount.last; place2 < amount.last + 3; place2++) {
    const tag4 = tagAt(passage, place2, near);
    const known5 = words6.get(wordAt3(passage, place2, near));
    const leap = isPlace2 && /^(?:leap|jump|climb|slide|plunge|dive)$/.test(wordAt3(passage, place2, near));
    if (known5?.modes.has("noun") && !leap && /^NN/.test(tag4) && amount.kind !== "money") return by(known5.direction);
    if (!/^(?:JJ|NN)$/.test(tag4)) break;
  }
  return commaChange(passage, amounts4, index);
}
var takesOff = (passage, near) => [1, 2, 3, 4].some(
  (back) => /^(?:knock|shave|wipe|take|slice|chop|lop|cut)(?:s|n|d|ped|ked|ing)?$|^(?:took|wiping|shaving)$/.test(
    wordAt3(passage, near - back, near)
  )
);
var by = (direction) => ({ direction, from: null, to: null });
function commaChange(passage, amounts4, index) {
  const amount = amounts4[index];
  const following = amounts4[index + 1];
  const place2 = following && turnBetween(passage, amount, following);
  if (place2 === void 0) return null;
  const direction = wordAt3(passage, place2, amount.first);
  const adverb = tagAt(passage, place2 + 1, amount.first) === "RB" ? 1 : 0;
  if (wordAt3(passage, place2 + 1 + adverb, amount.first) === "from")
    return {
      direction,
      from: following.kind === amount.kind && following.unit === amount.unit ? following.value : null,
      to: amount.value
    };
  return following.first <= place2 + 3 && /^[,(]$/.test(passage.tokens[place2 - 1].lower) ? { direction, from: null, to: amount.value } : null;
}
function turnBetween(passage, amount, following) {
  const start = Math.max(amount.last, amount.noun?.last ?? 0);
  for (let place2 = start; place2 < Math.min(following.first, start + 14); place2++) {
    if (!/^(?:up|down)$/.test(wordAt3(passage, place2, amount.first))) continue;
    return place2 === start || /^[,(]$/.test(wordAt3(passage, place2 - 1, amount.first)) ? place2 : void 0;
  }
  return void 0;
}
function sameAgain(passage, amounts4, index, first, change) {
  const other = amounts4[index - 1];
  const link = wordAt3(passage, first - 1, first);
  const end = other?.noun && other.noun.first >= other.last ? other.noun.last : other?.last;
  if (other === void 0 || first - end > 2 || link !== "or" && link !== "(") return null;
  return change?.to === null ? change : null;
}
function fromLeft(passage, amounts4, index, first, amount) {
  const source = sourceBefore(passage, first);
  if (source === void 0) return null;
  const place2 = beforeDeterminer(passage, first);
  const preposition = wordAt3(passage, place2, first);
  const { direction, modes } = source;
  if (preposition === "from") return null;
  const receiver = amount.kind === "count" && !modes.has("moves") && !modes.has("both") && amount.noun.first > amount.first;
  if (preposition === "to" && !receiver && isTarget(passage, source.token, first)) {
    const from = baseOf2(passage, amounts4, index);
    const way = from === null || direction === "none" || source.direction !== "up" || !/^(?:went|go|goes|gone|going)$/.test(wordAt3(passage, source.token, first)) ? direction : from <= amount.value ? "up" : "down";
    return { direction: way, from, to: amount.value };
  }
  if (direction === "none") return preposition === "at" ? { direction, from: null, to: amount.value } : null;
  if (preposition === "by") return by(direction);
  if (preposition === "of")
    return source.token === place2 - 1 && modes.has("noun") && !/^(?:growth|loss|cut|gain)$/.test(wordAt3(passage, source.token, first)) ? by(direction) : afterGrowth(passage, amount, source.token, first);
  if (relation.test(preposition)) return null;
  return isDirect(passage, amount, source, first) ? by(direction) : null;
}
var afterGrowth = (passage, amount, token, first) => wordAt3(passage, token, first) === "growth" && token === first - 2 && amount.kind === "percent" && /^NN/.test(tagAt(passage, token - 1, first)) ? by("up") : null;
var isTarget = (passage, source, first) => {
  const before6 = wordAt3(passage, first - 2, first);
  return !/^(?:according|due|thanks|up)$/.test(before6) || source === first - 2;
};
function isDirect(passage, amount, { token, modes }, first) {
  for (let place2 = token + 1; place2 < first; place2++) {
    const tag4 = tagAt(passage, place2, first);
    if (/^(?:TO|IN)$/.test(tag4) && !passage.taken[place2] && !(wordAt3(passage, place2, first) === "of" && amount.kind === "percent"))
      return false;
    if (/^(?:,|CC|VB[DZP]|MD)$/.test(tag4)) return false;
  }
  if (amount.kind === "percent" || amount.kind === "ratio")
    return modes.has("causes") || (modes.has("moves") || modes.has("both")) && first - token <= 3;
  const adjacent = token === first - 1 || token === first - 2 && tagAt(passage, first - 1, first) === "RB";
  if (!adjacent || amount.kind === "count" && !/^(?:point|place|spot|pip|tick)$/.test(amount.unit)) return false;
  return modes.has("moves") || modes.has("both") && leadsOn(passage, amount, first);
}
var leadsOn = (passage, { last }, near) => /^(?:to|from)$/.test(wordAt3(passage, last, near)) && [1, 2, 3].some((offset) => passage.numeralAt.has(last + offset) && wordAt3(passage, last + offset, near) !== "");
var arriving = /^(?:hit|reach|close|settle|finish|stand|end|trade|touch)$/;
function levelAt(passage, amounts4, index, first, change) {
  const { value, kind } = amounts4[index];
  const before6 = amounts4[index - 1];
  if (before6 === void 0 || kind === "count" || kind === "percent" || first - before6.last > 9) return null;
  const { clause, among } = passage.governing[first] ?? {};
  const at2 = wordAt3(passage, first - 1, first) === "at" ? first - 1 : first;
  const above = clause?.parent == null ? void 0 : among?.[clause.parent];
  const arrives = above !== void 0 && clause.group.tense === "infinitive" && clause.group.end === at2 && arriving.test(wordAt3(passage, clause.group.main, first));
  let place2 = before6.last;
  while (place2 < at2 && /^(?:higher|lower|up|down|,|more|less)$/.test(wordAt3(passage, place2, first))) place2++;
  if (!arrives && !(at2 < first && place2 === at2)) return null;
  return change === null || change.to !== null ? null : { ...change, to: value };
}
function baseOf2(passage, amounts4, index) {
  const amount = amounts4[index];
  const next = amounts4[index + 1];
  const again = next !== void 0 && wordAt3(passage, next.first - 1, amount.first) === "(";
  for (const other of [amounts4[index - 1], again ? amounts4[index + 2] : next]) {
    if (other === void 0 || passage.tokens[other.first].sentence !== passage.tokens[amount.first].sentence)
      continue;
    const from = [1, 2, 3, 4].some(
      (back) => wordAt3(passage, other.first - back, other.first) === "from" && (back === 1 || !/^(?:to|by)$/.test(wordAt3(passage, other.first - 1, other.first)))
    );
    const close = Math.abs(other.first - amount.first) < 14;
    if (from && close && other.kind === amount.kind && (other.unit === amount.unit || amount.kind === "count"))
      return other.value;
  }
  return null;
}

// source/reading/figures/claims.ts
function takenBy(tokens, dates2, entities) {
  const taken = new Uint8Array(tokens.length);
  const mentions = entities.flatMap(({ mentions: mentions2 }) => mentions2).sort((a, b) => a.start - b.start);
  mark(tokens, taken, mentions, 3);
  mark(tokens, taken, dates2, 1);
  return taken;
}
function markQuoted({ taken }, amounts4) {
  for (const { first, last, kind } of amounts4) if (kind !== "count") taken.fill(2, first, last);
}
function mark(tokens, taken, spans2, kind) {
  let index = 0;
  for (const { start, end } of spans2) {
    while (index > 0 && tokens[index - 1].end > start) index--;
    while (index < tokens.length && tokens[index].end <= start) index++;
    for (; index < tokens.length && tokens[index].start < end; index++) taken[index] = kind;
  }
}

// source/reading/figures/clause-rules.ts
var object = (passage, { begin: begin2, first, kind }) => {
  const clause = verbBefore(passage, begin2);
  const found2 = clause && objectOf(passage, clause, begin2);
  if (clause === void 0 || found2 === void 0 || isPronoun2(passage, found2)) return void 0;
  if (kind === "ratio" && /^out/.test(lemmaOf2(passage, clause))) return void 0;
  const word = wordAt3(passage, found2.last - 1, first);
  if (found2.last === found2.first + 1 && isMoving(word)) return overVerb(passage, clause, found2.first);
  if (/^(?:hands|place|part|aside|away|forward|ahead|apart|way)$/.test(word)) return void 0;
  const given = kind === "money" && found2.last === begin2 && givers.test(lemmaOf2(passage, clause));
  return given || !reaches(passage, found2.last, begin2) ? void 0 : found2;
};
var overVerb = (passage, { clause: { subject: own, group } }, end) => ({
  first: own === null ? group.start : phraseAfter(passage, own.start, end)?.first ?? own.start,
  last: end
});
function reaches(passage, last, begin2) {
  for (let place2 = last; place2 < begin2; place2++)
    if (/^(?:,|CC|VB[DZP]|MD|WDT|WP)$/.test(tagAt(passage, place2, begin2))) return false;
  return true;
}
var givers = /^(?:bring|cost|earn|net|owe|save|set)$/;
var holders = /^(?:be|cost|stand|come|total|reach|average|hit|peak|amount|exceed|sell|start|fetch|weigh|carry|remain|close|trade|measure|gain|lose|run|hold|show|see|forecast|fix|go|value|buy|price|bring|earn|net|make|receive|change|open|end|begin|settle|finish|span|cover|stretch|touch|near|approach|pass|top|surpass|rank|yield|contain|generate|contribute|account|add|swing|hover|range|last|win|poll|outnumber|outstrip|outsell|outvote|outweigh|outspend)$/;
var lemmaOf2 = (passage, { clause }) => {
  const word = wordAt3(passage, clause.group.main, clause.group.main);
  return /^(?:is|are|was|were|been|being|'s|'re)$/.test(word) ? "be" : verbForms(word)?.lemma ?? word;
};
var subject = (passage, amount) => {
  const clause = verbBefore(passage, amount.begin);
  if (clause === void 0) return void 0;
  const moves = isMoving(wordAt3(passage, clause.clause.group.main, amount.first));
  const lemma = lemmaOf2(passage, clause);
  const puts = lemma === "put" && wordAt3(passage, clause.clause.group.end, amount.first) === "on";
  return moves || puts || holders.test(lemma) ? about(passage, clause, amount.previous?.range) : void 0;
};
var agent = (passage, { begin: begin2, previous }) => {
  const clause = verbBefore(passage, begin2);
  return clause && about(passage, clause, previous?.range);
};
function about(passage, clause, previous) {
  const found2 = subjectOf(passage, clause);
  return found2 && isPronoun2(passage, found2) ? previous : found2 ?? previous;
}
var inverted = (passage, { begin: begin2, first, last }) => {
  const found2 = passage.governing[begin2];
  if (found2 === void 0 || found2.clause.group.main < begin2) return void 0;
  const { subject: own, group } = found2.clause;
  if (own !== null && own.start <= first && first < own.end) {
    if (!group.copula) return void 0;
    return phraseAfter(passage, group.end, first) ?? wanted(passage, group.end, first);
  }
  const opens = passage.tokens[begin2 - 1]?.first === true || passage.tokens[begin2].first;
  return own !== null && own.start >= last && opens ? subjectOf(passage, found2) : void 0;
};
function wanted(passage, place2, near) {
  if (tagAt(passage, place2, near) === "DT" && !isDate2(passage, place2 + 1) && tagAt(passage, place2 + 1, near) !== "")
    return { first: place2 + 1, last: place2 + 2 };
  return wordAt3(passage, place2, near) === "what" ? phraseAfter(passage, place2 + 1, near) : void 0;
}

// source/reading/figures/measure-rules.ts
var stuff = /(?:tonne|ton|gram|pound|ounce|barrel|bushel|millimetre|centimetre|inch|carat|millilitre)$/;
var whole = (passage, { first, begin: begin2, last, kind, unit }) => {
  if (wordAt3(passage, last, first) !== "of" && wordAt3(passage, last, first) !== "worth") return void 0;
  if (kind === "quantity" && !stuff.test(unit)) return void 0;
  const level = kind === "percent" && /^(?:at|to|from)$/.test(wordAt3(passage, begin2 - 1, first));
  if (level && /^(?:IN|VB)/.test(tagAt(passage, begin2 - 1, first)) && /^(?:VB|NN)/.test(tagAt(passage, begin2 - 2, first)))
    return void 0;
  const place2 = wordAt3(passage, last + 1, first) === "of" ? last + 2 : last + 1;
  if (wordAt3(passage, place2, first) === "those" && tagAt(passage, place2 + 1, first) === "VBN")
    return { first: place2, last: place2 + 2 };
  return phraseAfter(passage, place2, first);
};
var part = (passage, { first, last, kind }) => {
  if (kind !== "ratio" || wordAt3(passage, last - 1, first) === "times") return void 0;
  return phraseAfter(passage, last, first);
};
var modified2 = (passage, { first, begin: begin2, last, kind }) => {
  const rate2 = isHyphen(passage, last) && isHyphen(passage, last + 2) && wordAt3(passage, last + 1, first) === "a";
  const place2 = rate2 ? last + 4 : isHyphen(passage, last) ? last + 1 : last;
  if (!/^(?:NN|JJ|VBG|VBN|HYPH)/.test(tagAt(passage, place2, first)) || isDate2(passage, place2)) return void 0;
  if (/^(?:higher|lower|more|less|fewer|worth|north|south|east|west|northeast|northwest|southeast|southwest|away|due|up|down|plus|year|short|left|per|each|apiece|thanks|pcm|pa|pw|long|wide|deep|high|tall)$/.test(
    wordAt3(passage, place2, first)
  ))
    return void 0;
  const before6 = tagAt(passage, begin2 - 1, first);
  const changes = kind === "percent" && isChangeNoun(wordAt3(passage, place2, first));
  const determined = changes || /^(?:DT|PRP\$)$/.test(tagAt(passage, first - 1, first)) || /^(?:DT|PRP\$|POS|JJ|NN|IN|``|:|,)/.test(before6) || /^(?:a|an|'s|)$/.test(wordAt3(passage, begin2 - 1, first)) || isHyphen(passage, begin2 - 2);
  const bare2 = kind === "money" && /^NNS?$/.test(tagAt(passage, place2, first));
  if (!determined && !bare2 && place2 === last) return void 0;
  const phrase3 = phraseAfter(passage, place2, first);
  if (phrase3 && isChangeNoun(wordAt3(passage, phrase3.last - 1, first)) && wordAt3(passage, phrase3.last, first) === "in")
    return phraseAfter(passage, phrase3.last + 1, first) ?? phrase3;
  return phrase3;
};
var named4 = (passage, { first, begin: begin2, last }) => {
  if (!/^(?:of|worth|holding|totalling|totaling|carrying|containing|costing)$/.test(wordAt3(passage, begin2 - 1, first)))
    return void 0;
  if (isChangeNoun(wordAt3(passage, begin2 - 2, first)) || /^(?:minimum|maximum|total|average|cost|band|range|sum)$/.test(wordAt3(passage, begin2 - 2, first))) {
    const after4 = wordAt3(passage, last, first) === "in" ? phraseAfter(passage, last + 1, first) : void 0;
    return after4 ?? compound(passage, begin2 - 2, first);
  }
  const comma2 = wordAt3(passage, begin2 - 2, first) === ",";
  return phraseBefore(passage, comma2 ? begin2 - 2 : begin2 - 1, first);
};
var compound = (passage, place2, near) => wordAt3(passage, place2, near) === "growth" || /^NN/.test(tagAt(passage, place2 - 1, near)) ? phraseBefore(passage, place2 + 1, near) : void 0;
var inserted = (passage, { first, begin: begin2, last }) => {
  if (passage.tokens[begin2 - 1]?.first === true && wordAt3(passage, begin2 - 1, first) === "at")
    return wordAt3(passage, last, first) === "," ? phraseAfter(passage, last + 1, first) : void 0;
  return /^(?:at|already|now|currently)$/.test(wordAt3(passage, begin2 - 1, first)) && wordAt3(passage, begin2 - 2, first) === "," ? phraseBefore(passage, begin2 - 2, first) : void 0;
};
var bounded = (passage, { first, begin: begin2 }) => /^(?:over|under|above|below)$/.test(wordAt3(passage, begin2, first)) && isNoun(passage, begin2 - 1, first) ? phraseBefore(passage, begin2, first) : void 0;
var pair = (passage, { first, begin: begin2, previous }) => {
  if (!previous?.sameSentence || begin2 - previous.last > 9) return void 0;
  const link = wordAt3(passage, begin2 - 1, first);
  if (link === "(" && begin2 - 1 === previous.last) return previous.range;
  if (link === "or" && begin2 - previous.last < 6) return previous.range;
  if (!/^(?:to|from)$/.test(link)) return void 0;
  const { governing: governing2 } = passage;
  return governing2[previous.last - 1]?.clause === governing2[begin2]?.clause ? previous.range : void 0;
};
var relative2 = (passage, amount) => {
  if (!/^(?:they|he|she|it|we)$/.test(wordAt3(passage, amount.last, amount.first))) return void 0;
  return purpose(passage, amount) ?? amount.previous?.range;
};
var mass = (passage, { first, begin: begin2, last, kind }) => {
  if (/^(?:to|at|from)$/.test(wordAt3(passage, begin2 - 1, first))) return void 0;
  if (kind !== "money" && kind !== "count" || wordAt3(passage, last, first) !== "in") return void 0;
  if (/^(?:DT|PRP\$|NNP)/.test(tagAt(passage, last + 1, first)) || passage.taken[last + 1]) return void 0;
  return phraseAfter(passage, last + 1, first);
};
var distance = (passage, { first, begin: begin2, last, kind }) => {
  if (kind !== "quantity" || !/^(?:away|long|tall|high|wide|deep|from|north|south|east|west|northeast|northwest|southeast|southwest)$/.test(
    wordAt3(passage, last, first)
  ))
    return void 0;
  const comma2 = wordAt3(passage, begin2 - 1, first) === "," ? begin2 - 1 : begin2;
  return phraseBefore(passage, comma2, first);
};
var purpose = (passage, { first, last, kind }) => {
  if (kind === "percent") return void 0;
  for (let place2 = last, words8 = 0; place2 < last + 14 && words8 < 4; place2++) {
    const word = wordAt3(passage, place2, first);
    if (word === ",") return void 0;
    if (passage.taken[place2] === 1 || passage.taken[place2] === 2 || /^[()]$/.test(word)) continue;
    words8++;
    if (!/^(?:on|for|to|into|towards|off|as)$/.test(word)) continue;
    const verb = word === "to" ? 1 : 0;
    if (verb === 1 && !/^VB/.test(tagAt(passage, place2 + 1, first))) return void 0;
    return isDate2(passage, place2 + 1) ? void 0 : phraseAfter(passage, place2 + 1 + verb, first);
  }
  return void 0;
};
var apposition = (passage, { first, last, kind }) => {
  if (kind !== "money" || wordAt3(passage, last, first) !== "," || tagAt(passage, last + 1, first) !== "PRP$")
    return void 0;
  const phrase3 = phraseAfter(passage, last + 1, first);
  return phrase3 && /^(?:VB|MD)/.test(tagAt(passage, phrase3.last, first)) ? void 0 : phrase3;
};
var label = (passage, { first, begin: begin2 }) => {
  if (wordAt3(passage, begin2 - 1, first) !== ":") return void 0;
  let place2 = begin2 - 1;
  while (place2 > begin2 - 8 && !/^(?:|[,;:(.]|•|-)$/.test(wordAt3(passage, place2 - 1, first))) place2--;
  return place2 < begin2 - 1 ? { first: place2, last: begin2 - 1 } : void 0;
};
var gapped = (passage, { first, begin: begin2, previous }) => {
  if (!previous?.sameSentence) return void 0;
  const comma2 = wordAt3(passage, begin2 - 1, first) === "," ? begin2 - 1 : begin2;
  const phrase3 = phraseBefore(passage, comma2, first);
  if (phrase3 === void 0 || phrase3.first <= previous.last) return void 0;
  let left = phrase3.first - 1;
  while (left > phrase3.first - 3 && /^(?:DT|PRP\$)$/.test(tagAt(passage, left, first))) left--;
  const parted2 = wordAt3(passage, left, first);
  if (comma2 < begin2) return parted2 === ";" ? phrase3 : void 0;
  return /^(?:and|,|;|[(]|while|but)$/.test(parted2) ? phrase3 : void 0;
};
var compared = (passage, { first, begin: begin2, previous }) => {
  const word = wordAt3(passage, begin2 - 1, first);
  const against = /^(?:against|versus)$/.test(word) || /^(?:with|to)$/.test(word) && wordAt3(passage, begin2 - 2, first) === "compared";
  return against && previous?.sameSentence ? previous.range : void 0;
};
var before4 = (passage, { begin: begin2, first, previous }) => (previous?.sameSentence ? previous.range : void 0) ?? phraseBefore(passage, begin2, first) ?? phraseBefore(passage, begin2 - 1, first);
var contents = (passage, { first, last }) => wordAt3(passage, last, first) === "of" ? phraseAfter(passage, last + 1, first) : void 0;

// source/reading/figures/measures.ts
var rules5 = [
  whole,
  part,
  modified2,
  label,
  named4,
  bounded,
  inserted,
  pair,
  compared,
  mass,
  gapped,
  object,
  distance,
  relative2,
  inverted,
  subject,
  purpose,
  apposition,
  agent,
  contents,
  before4
];
function measuresOf(passage, amounts4, begins2) {
  const { tokens } = passage;
  let previous = null;
  return amounts4.map((amount, index) => {
    const { sentence } = tokens[amount.first];
    const near = previous !== null && sentence - previous.sentence < 2 ? { ...previous, sameSentence: previous.sentence === sentence } : null;
    const begin2 = begins2[index];
    const place2 = beforeDeterminer(passage, begin2);
    const range2 = amount.noun ?? found(passage, {
      ...amount,
      begin: /^(?:at|for|by|to|from|of|worth)$/.test(wordAt3(passage, place2, begin2)) ? place2 + 1 : begin2,
      previous: near
    });
    if (range2 === void 0) return null;
    if (amount.kind !== "count") previous = { last: amount.last, range: range2, sameSentence: true, sentence };
    return { start: tokens[range2.first].start, end: tokens[range2.last - 1].end };
  });
}
function found(passage, amount) {
  for (const rule of rules5) {
    const range2 = rule(passage, amount);
    if (range2) return range2;
  }
  return void 0;
}

// source/reading/figures/figures.ts
function readFigures({ article, tokens, syntax, numerals, dates: dates2, entities }) {
  const passage = {
    article,
    tokens,
    tags: syntax.tags,
    governing: governingOf(syntax.sentences, tokens.length),
    numerals,
    numeralAt: new Map(numerals.map(({ first }, index) => [first, index])),
    nations: nationsOf(tokens),
    taken: takenBy(tokens, dates2, entities)
  };
  const amounts4 = amountsOf(passage);
  markQuoted(passage, amounts4);
  const bounds = amounts4.map(({ first, last }) => boundOf(passage, first, last));
  const begins2 = bounds.map(({ first }) => first);
  const measures3 = measuresOf(passage, amounts4, begins2);
  const changes = changesOf(passage, amounts4, begins2);
  const periods = periodsOf(passage, amounts4, { begins: begins2, changes, measures: measures3 }, dates2);
  return amounts4.map((amount, index) => {
    const { sentence, start } = tokens[amount.first];
    const span = { start, end: tokens[amount.last - 1].end };
    const measure = measures3[index];
    return {
      id: clean(`f${index + 1}`),
      ...span,
      text: textOf2(article, span),
      sentence,
      kind: amount.kind,
      value: amount.value,
      upper: amount.upper,
      bound: bounds[index].bound,
      unit: clean(amount.unit),
      measures: measure ? textOf2(article, measure) : null,
      period: periods[index],
      change: changes[index]
    };
  });
}

// source/reading/syntax/closed-class.ts
var be = /* @__PURE__ */ new Set(["be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re"]);
var have = /* @__PURE__ */ new Set(["have", "has", "had", "having", "'ve"]);
var doing = /* @__PURE__ */ new Set(["do", "does", "did"]);
var negations = /* @__PURE__ */ new Set(["not", "n't", "never"]);
var relatives2 = /* @__PURE__ */ new Set(["WP", "WDT", "WRB", "WP$"]);
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
var wordAt4 = (line, i) => line.tokens[i]?.lower ?? "";
var tagAt2 = (line, i) => i >= line.start && i < line.end ? line.tags[i] ?? "" : "";
var inside3 = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBN|VBG|WP\$|ADD|FW|GW|AFX)$/;
var pronoun2 = /^(?:PRP|EX)$/;
var noun = /^(?:NN|CD|ADD|FW)/;
var determiner2 = /^(?:DT|PRP\$)$/;
function nounPhrases(tokens, tags2, { start, end }, groups2) {
  const phrases = [];
  let group = 0;
  for (let i = start; i < end; i++) {
    while (group < groups2.length && groups2[group].end <= i) group++;
    const limit = Math.min(end, groups2[group]?.start ?? end);
    if (i >= limit) {
      i = groups2[group].end - 1;
      continue;
    }
    const last = pronoun2.test(tags2[i]) ? i + 1 : phraseEnd(tokens, tags2, i, limit);
    if (last <= i) continue;
    phrases.push({ start: i, end: last });
    i = last - 1;
  }
  return phrases;
}
var longest6 = 50;
function phraseEnd(tokens, tags2, first, limit) {
  const opening4 = tags2[first];
  if (!inside3.test(opening4) || opening4 === "POS" || opening4 === "HYPH") return first;
  let end = first;
  let k = first;
  const within3 = Math.min(limit, first + longest6);
  for (; k < within3 && inside3.test(tags2[k]); k++) {
    const tag4 = tags2[k];
    if (end > first && determiner2.test(tag4)) break;
    if (tag4 === "HYPH" && tokens[k].spaced && tokens[k - 1]?.spaced) break;
    if (noun.test(tag4) || tag4.startsWith("JJ") && tags2[k - 1] === "HYPH") end = k + 1;
  }
  return end === first && /^(?:DT|JJ)/.test(opening4) ? k : end;
}
function firstSubject(line, ranges) {
  let time2 = null;
  for (const [index, range2] of ranges.entries()) {
    const left = tagAt2(line, range2.start - 1);
    if (introduced(line, range2, left)) continue;
    if (left === "CC" && time2 === null && range2 !== ranges[0] && tagAt2(line, range2.start - 2) !== ",") {
      const first = ranges[index - 1];
      if (first !== void 0 && tagAt2(line, first.start - 1) === "IN") continue;
    }
    if (temporalNouns.has(wordAt4(line, range2.end - 1))) {
      time2 ??= range2;
      continue;
    }
    const after4 = ranges[index + 1];
    return after4 !== void 0 && joins5(line, range2, after4) ? { start: range2.start, end: after4.end } : range2;
  }
  return time2;
}
var joins5 = (line, one2, two) => two.start === one2.end + 1 && wordAt4(line, one2.end) === "and" && /^(?:VB|MD|RB|,)/.test(tagAt2(line, two.end));
function introduced(line, range2, left) {
  if (left !== "IN" && left !== "TO") return false;
  const before6 = wordAt4(line, range2.start - 1);
  if (tagAt2(line, range2.start) === "CD" && /^(?:more|less|fewer|up|at|around|about|over|under|nearly)$/.test(wordAt4(line, range2.start - 2))) {
    return tagAt2(line, range2.start - 3) === "IN";
  }
  if (tagAt2(line, range2.start) === "CD" && /^(?:around|about|over|under)$/.test(before6))
    return tagAt2(line, range2.start - 2) === "IN";
  return !subordinators.has(before6) || before6 === "than" || before6 === "as";
}
function phraseAt2(line, i) {
  let low = 0;
  let high = line.phrases.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const range2 = line.phrases[middle];
    if (range2.start === i) return range2;
    if (range2.start < i) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

// source/reading/syntax/openings.ts
function openingIn(gap, to) {
  let comma2 = false;
  for (let i = to - 1; i >= gap.start; i--) {
    const opening4 = openingAt(gap, i, to, comma2);
    if (opening4 !== null) return opening4;
    if (tagAt2(gap.line, i) === ",") comma2 = true;
  }
  return { at: gap.start, marker: "", kind: "main" };
}
function openingAt(gap, i, to, comma2) {
  const { line } = gap;
  const tag4 = tagAt2(line, i);
  const word = wordAt4(line, i);
  const left = tagAt2(line, i - 1);
  if (relatives2.has(tag4) || word === "whose") {
    const at2 = left === "IN" && !subordinators.has(wordAt4(line, i - 1)) ? i - 1 : i;
    return { at: at2, marker: word, kind: tag4 === "WRB" && !/^NN|^,/.test(left) ? "subordinate" : "relative" };
  }
  const isNumber3 = /^(?:than|as)$/.test(word) && tagAt2(line, i + 1) === "CD";
  if (tag4 === "IN" && subordinators.has(word) && !comma2 && !isNumber3) return { at: i, marker: word, kind: "subordinate" };
  if (tag4 === "CC" && (i === to - 1 || joinsClauses(gap, i))) return { at: i + 1, marker: word, kind: "joined" };
  if (tag4 === ":" || tag4 === "HYPH" && line.tokens[i]?.spaced) return { at: i + 1, marker: "", kind: "main" };
  return null;
}
function joinsClauses({ line, start, group, afterFinite, complement }, i) {
  const left = tagAt2(line, i - 1);
  const plural2 = tagAt2(line, group.start) === "VBP" || wordAt4(line, group.start) === "were";
  if (plural2 && /^NNP?$/.test(tagAt2(line, group.start - 1)) && left !== ",") return false;
  if (i === start || left === "," || left === "''" || wordAt4(line, i) === "but") return true;
  return afterFinite && !complement;
}
function commasIn(line, from, to) {
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (tagAt2(line, i) !== "," && tagAt2(line, i) !== "''") continue;
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
  const parts3 = clauses.map(() => []);
  for (let i = line.start; i < line.end; ) {
    let k = i;
    const clause = owner[i - line.start] ?? -1;
    while (k < line.end && owner[k - line.start] === clause) k++;
    if (clause >= 0) parts3[clause]?.push({ start: i, end: k });
    i = k;
  }
  return parts3;
}

// source/reading/syntax/clauses.ts
function clausesOf(line, groups2, roles2) {
  const { start, end } = line;
  const state = { line, clauses: [], waiting: [], finite: false };
  let phrase3 = 0;
  groups2.forEach((group, index) => {
    const previous = state.clauses.at(-1);
    const from = previous?.group.end ?? start;
    while ((line.phrases[phrase3]?.end ?? end) <= from && phrase3 < line.phrases.length) phrase3++;
    const phrases = [];
    for (let k = phrase3; (line.phrases[k]?.start ?? end) < group.start; k++) phrases.push(line.phrases[k]);
    const complement = previous !== void 0 && takesComplement(line, previous) && phrases[0]?.start === from;
    const before6 = {
      line,
      start: from,
      group,
      afterFinite: state.finite,
      complement,
      state,
      phrases,
      previous,
      last: index === groups2.length - 1
    };
    const found2 = isFiniteGroup(group) ? finite(before6) : nonfinite(before6);
    const { subject: subject2, object: object2, agent: agent2 } = roles2[index];
    state.clauses.push({
      group,
      ...found2,
      subject: subject2 === null ? found2.subject : whole2(line, subject2, found2),
      object: object2,
      agent: agent2
    });
    state.finite ||= isFiniteGroup(group);
  });
  const parts3 = partsOf(line, state.clauses);
  return state.clauses.map(({ group, kind, marker, subject: subject2, object: object2, agent: agent2, parent }, index) => ({
    group,
    kind,
    marker,
    subject: subject2,
    object: object2,
    agent: agent2,
    parts: parts3[index] ?? [],
    parent
  }));
}
function whole2(line, chosen3, { subject: subject2 }) {
  if (/^(?:WP|WDT)$/.test(tagAt2(line, chosen3.start))) return subject2 ?? chosen3;
  const next = phraseAt2(line, chosen3.end + 1);
  return next !== null && joins5(line, chosen3, next) ? { start: chosen3.start, end: next.end } : chosen3;
}
var takesComplement = (line, { group }) => complementTakers.has(verbForms(wordAt4(line, group.main))?.lemma ?? "");
var lastIndex = ({ clauses }) => clauses.length === 0 ? null : clauses.length - 1;
function nonfinite(before6) {
  const { line, start, group, state, phrases, previous } = before6;
  const parent = lastIndex(state);
  const last = phrases.at(-1);
  const left = tagAt2(line, group.start - 1);
  const infinitive4 = group.tense === "infinitive";
  const withSubject = infinitive4 ? null : subjectOfWith(line, start, group, phrases);
  if (withSubject !== null) {
    return { from: withSubject.start, kind: "participle", marker: "with", subject: withSubject, parent, resumed: null };
  }
  if (group.tense === "en" && before6.last && left !== "," && left !== "IN" && state.waiting.at(-1)?.found.kind === "main") {
    return resume(before6);
  }
  const reduced = last !== void 0 && !infinitive4 && left !== "," && left !== "IN";
  if (reduced || !state.finite) waitFor(before6, phrases, group.start);
  const joined4 = left === "CC" && previous?.group.tense === group.tense;
  const future = infinitive4 && previous === void 0 && last?.end === group.start;
  const subject2 = reduced && left !== "CC" || future ? last ?? null : joined4 ? previous.subject : null;
  return {
    from: group.start,
    kind: infinitive4 ? "infinitive" : "participle",
    marker: left === "IN" || left === "CC" ? wordAt4(line, group.start - 1) : "",
    subject: subject2,
    parent,
    resumed: null
  };
}
function subjectOfWith(line, start, group, phrases) {
  if (phrases.at(-1)?.end !== group.start) return null;
  let k = phrases.length - 1;
  while (k > 0 && phrases[k].start - 1 > start && /^(?:of|between|in|and|for|to)$/.test(wordAt4(line, phrases[k].start - 1)))
    k--;
  const from = phrases[k].start;
  return wordAt4(line, from - 1) === "with" ? { start: from, end: group.start } : null;
}
function waitFor(before6, phrases, until) {
  const { line, start, state, previous } = before6;
  const subject2 = firstSubject(line, phrases);
  if (subject2 === null || subject2.end > until) return;
  if (previous !== void 0 && isFiniteGroup(previous.group) && subject2.start === previous.group.end) return;
  const { at: at2, marker, kind } = openingIn(before6, until);
  if (previous !== void 0 && at2 === start && marker === "") return;
  const parent = kind === "main" ? null : lastIndex(state);
  state.waiting.push({
    from: Math.max(at2, start),
    until,
    found: { from: at2, kind, marker, subject: subject2, parent, resumed: null }
  });
}
function resume({ state, group }) {
  const { from, until, found: found2 } = state.waiting.pop();
  return { ...found2, from: group.start, resumed: { start: from, end: Math.min(until, group.start) } };
}
function finite(before6) {
  const { line, group, state, phrases, previous } = before6;
  const waits = state.waiting.length > 0 && previous !== void 0;
  if (waits && followsComma(line, before6.start, group.start)) return resume(before6);
  const opening4 = openingIn(before6, group.start);
  const subject2 = firstSubject(
    line,
    phrases.filter((range2) => range2.start >= opening4.at)
  );
  if (opening4.kind === "relative") return relative3(before6, opening4, subject2);
  if (opening4.kind === "subordinate") {
    return { ...opening4, from: opening4.at, subject: subject2, parent: lastIndex(state), resumed: null };
  }
  if (opening4.kind === "joined") {
    const shares = previous !== void 0 && isFiniteGroup(previous.group) && previous.group.tense === group.tense;
    if (subject2 === null && waits && !shares) return resume(before6);
    const sharer = lastFinite(state);
    return {
      ...opening4,
      from: opening4.at,
      subject: subject2 ?? sharer?.subject ?? null,
      parent: sharer?.parent ?? null,
      resumed: null
    };
  }
  const parted2 = opening4.at > before6.start;
  if (previous === void 0 || parted2) return { ...opening4, from: opening4.at, subject: subject2, parent: null, resumed: null };
  return unopened(before6, previous, subject2);
}
function relative3(before6, opening4, subject2) {
  const { line, start, state, phrases, previous } = before6;
  const earlier = phrases.filter((range2) => range2.end <= opening4.at);
  const antecedent = antecedentOf(line, earlier, opening4.marker) ?? previous?.object ?? null;
  const done2 = previous !== void 0 && isFiniteGroup(previous.group) && openingIn(before6, before6.group.start).at === start;
  if (!done2) waitFor(before6, earlier, opening4.at);
  const own = subject2 !== null && opening4.marker === "whose" ? { start: opening4.at, end: subject2.end } : subject2;
  return { ...opening4, from: opening4.at, subject: own ?? antecedent, parent: lastIndex(state), resumed: null };
}
var isNumber = (line, { start, end }) => end === start + 1 && tagAt2(line, start) === "CD";
function antecedentOf(line, phrases, marker) {
  const ages = phrases.length > 1 && isNumber(line, phrases.at(-1)) ? 1 : 0;
  const last = phrases.at(-1 - ages);
  const other = phrases.at(-2 - ages);
  if (last === void 0) return null;
  const places4 = /^(?:in|at|from|near|on|outside)$/.test(wordAt4(line, last.start - 1));
  return marker === "who" && places4 && other?.end === last.start - 1 ? other : last;
}
function unopened(before6, previous, subject2) {
  const { line, start, group, state, phrases } = before6;
  const waits = state.waiting.length > 0;
  const parent = lastIndex(state);
  const commas = commasIn(line, start, group.start);
  if (commas.last !== -1) {
    const own = firstSubject(
      line,
      phrases.filter((range2) => range2.start > commas.last)
    );
    if (own === null && waits) return resume(before6);
    const first = firstSubject(
      line,
      phrases.filter((range2) => range2.start > commas.first)
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
  if (complement && (subject2 !== null || !waits)) {
    return { from: subject2?.start ?? group.start, kind: "subordinate", marker: "", subject: subject2, parent, resumed: null };
  }
  if (waits) return resume(before6);
  const last = phrases.at(-1) ?? null;
  const other = phrases.at(-2);
  if (last !== null && other !== void 0 && joins5(line, other, last)) {
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
function followsComma(line, start, at2) {
  let i = at2 - 1;
  while (i > start && tagAt2(line, i) === "RB") i--;
  return i >= start && tagAt2(line, i) === ",";
}
function lastFinite({ clauses }) {
  for (let k = clauses.length - 1; k >= Math.max(0, clauses.length - 6); k--) {
    if (isFiniteGroup(clauses[k].group)) return clauses[k];
  }
  return void 0;
}

// source/reading/syntax/draft.ts
var auxiliary2 = 65;
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
    labels3.fill(auxiliary2, i - start, chain.main - start);
    labels3[chain.main - start] = isAttribute3(tags2, chain, i, start, end) ? noLabel : labelOf(chain);
    if (previous !== -1 && isAlone2(tags2, chain, i, previous)) labels3[chain.main - start] = labels3[previous - start];
    if (labels3[chain.main - start] !== noLabel) previous = chain.main;
    i = chain.main + 1;
  }
  return labels3;
}
function isAlone2(tags2, { main }, first, previous) {
  let before6 = first - 1;
  while (tags2[before6] === "RB") before6--;
  return main === first && /^VBN?$/.test(tags2[main]) && tags2[before6] === "CC" && tags2[previous] === tags2[main];
}
function chainAt(tokens, tags2, first, end) {
  const tagAt3 = (i) => i < end ? tags2[i] ?? "" : "";
  const opening4 = tagAt3(first);
  if (!opening4.startsWith("VB") && opening4 !== "MD" && opening4 !== "TO") return null;
  const chain = {
    tense: tenseOf2(opening4, tokens[first].lower),
    main: first,
    perfect: false,
    progressive: false,
    passive: false,
    copula: false
  };
  if (opening4 === "TO" || opening4 === "MD") {
    const next = skip(tagAt3, first);
    if (!/^VBP?$/.test(tagAt3(next))) return opening4 === "MD" ? chain : null;
    chain.main = next;
  }
  for (let steps3 = 0; steps3 < 5 && goesOn2(tokens, tagAt3, chain, first); steps3++) ;
  if (chain.tense === "en" && !chain.copula) chain.passive = true;
  return chain;
}
function skip(tagAt3, i) {
  let k = i + 1;
  while (k < i + 4 && /^(?:RB|``|'')$/.test(tagAt3(k))) k++;
  return k;
}
function goesOn2(tokens, tagAt3, chain, first) {
  const next = skip(tagAt3, chain.main);
  const tag4 = tagAt3(next);
  const lower = tokens[chain.main].lower;
  const following = tokens[next]?.lower ?? "";
  if (have.has(lower) && tag4 === "VBN") {
    chain.perfect = true;
    chain.main = next;
    return true;
  }
  if (doing.has(lower) && tag4 === "VB") {
    chain.main = next;
    return true;
  }
  if (!be.has(lower) && lower !== "'s") return false;
  const going = following === "going" && tagAt3(next + 1) === "TO" && tagAt3(next + 2).startsWith("VB");
  if (going || tag4 === "TO" && /^VBP?$/.test(tagAt3(next + 1)) && chain.main === first) {
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
  if (tag4 !== "VBG" && tag4 !== "VBN") {
    chain.copula = true;
    return false;
  }
  chain[tag4 === "VBG" ? "progressive" : "passive"] = true;
  chain.main = next;
  return following === "being";
}
function tenseOf2(tag4, word) {
  if (tag4 === "MD") return will.has(word) ? "future" : "modal";
  if (tag4 === "VBD") return "past";
  if (tag4 === "VBZ" || tag4 === "VBP") return "present";
  if (tag4 === "VBG") return "ing";
  return tag4 === "VBN" ? "en" : "infinitive";
}
function isAttribute3(tags2, { tense, main }, first, start, end) {
  if (tense !== "en" && tense !== "ing" || main !== first) return false;
  const next = main + 1 < end ? tags2[main + 1] : "";
  const left = first > start ? tags2[first - 1] : "";
  if (left === "HYPH" || next === "HYPH" || /^(?:DT|PRP\$|POS|JJ)$/.test(left)) return true;
  if (tense === "en" && left === "IN") return true;
  if (!/^(?:NN|JJ|VBG)/.test(next)) return false;
  return tense === "en" ? /^(?:CD|IN|CC|TO|VB|NN|,|``|)/.test(left) && next !== "NNP" : left === "CD";
}

// source/reading/syntax/hidden.ts
var reach3 = 2;
var places3 = 2 * reach3 + 1;
var cells = 16;
var steps2 = { inward: 7, cell: 6, outward: 6 };
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
    const size = places3 * dimensions * cells;
    this.inward = new Int16Array(buffer, 0, size);
    this.bias = new Int16Array(buffer, 2 * size, cells);
    this.outward = new Int16Array(buffer, 2 * (size + cells));
  }
  /** Adds to the scores of the tags that the token at `i` of a sentence may take. */
  add(forms, i, scores4) {
    const { values: values2, outward } = this;
    const { open: open2 } = forms[i];
    for (let cell = 0; cell < cells; cell++) values2[cell] = this.bias[cell];
    for (let place2 = Math.max(0, reach3 - i); place2 < places3; place2++) {
      const form3 = forms[i + place2 - reach3];
      if (form3 === void 0) break;
      if (form3.slot === -1) continue;
      const seen = form3.seen ??= this.seen(form3.slot);
      for (let cell = 0, at2 = place2 * cells; cell < cells; cell++, at2++) values2[cell] += seen[at2];
    }
    const down = steps2.inward + vectorSteps - steps2.cell;
    for (let cell = 0; cell < cells; cell++) values2[cell] = Math.max(0, values2[cell] >> down);
    for (let k = 0; k < open2.length; k++) {
      const tag4 = open2[k];
      let sum2 = 0;
      for (let cell = 0, at2 = tag4 * cells; cell < cells; cell++, at2++) sum2 += values2[cell] * outward[at2];
      scores4[tag4] += sum2 >> steps2.cell + steps2.outward;
    }
  }
  /** What a word adds to each cell, by the place where it is seen. */
  seen(slot) {
    let sums = this.known.get(slot);
    if (sums !== void 0) return sums;
    sums = new Int32Array(places3 * cells);
    const vector = vectorOf(slot);
    for (let place2 = 0; place2 < places3; place2++) {
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
var tagNumber = new Map(penn.map((tag4, index) => [tag4, index]));
function tagNumbers(tags2, start, end) {
  const numbers = new Uint8Array(end - start);
  for (let i = start; i < end; i++) numbers[i - start] = tagNumber.get(tags2[i]) ?? 0;
  return numbers;
}

// source/reading/syntax/forms.ts
var onlyThese = 255;
var mostlyLower = 254;
var verbs2 = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"].map((tag4) => tagNumber.get(tag4)));
var finites = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag4) => tagNumber.get(tag4)));
var pastTag = tagNumber.get("VBD");
var thirdTag = tagNumber.get("VBZ");
var participleTag = tagNumber.get("VBN");
var proper = [tagNumber.get("NNP"), tagNumber.get("NNPS")];
var anyTag = Int32Array.from(penn.keys()).subarray(1);
var wordTags = anyTag.filter((tag4) => /^(?:NN|JJ|RB|VB|CD|FW|UH|IN)/.test(penn[tag4]));
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
function formOf3(text, lower, dictionary) {
  const word = hashOf(lower);
  let set2 = 0;
  let only2 = null;
  let common = false;
  let verb = false;
  let finite3 = false;
  let past3 = false;
  let third3 = false;
  let participle4 = false;
  if (dictionary.find(word)) {
    const tags2 = [];
    for (let k = dictionary.from; k < dictionary.to; k += 2) {
      const tag4 = dictionary.classAt(k);
      if (tag4 === onlyThese) only2 = tags2;
      else if (tag4 === mostlyLower) common = true;
      else {
        tags2.push(tag4);
        verb ||= verbs2.has(tag4);
        past3 ||= tag4 === pastTag;
        third3 ||= tag4 === thirdTag;
        participle4 ||= tag4 === participleTag;
        finite3 = finites.has(tag4) && (finite3 || tags2.length === 1);
        set2 = mix2(set2, tag4 + 2);
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
    seen: null,
    open: openTo2(text, capital, only2),
    capital,
    verb,
    finite: finite3,
    past: past3,
    third: third3,
    participle: participle4,
    common
  };
}
function openTo2(text, capital, only2) {
  if (isNumber2(text)) return cardinal;
  if (only2 === null) return isWord(text) ? wordTags : anyTag;
  return Int32Array.from(capital ? /* @__PURE__ */ new Set([...only2, ...proper]) : only2);
}
function affixesOf(lower) {
  const { length: length2 } = lower;
  const affixes2 = new Int32Array(Math.min(5, length2) + Math.min(4, length2));
  let n = 0;
  for (let size = 1; size <= 5 && size <= length2; size++) affixes2[n++] = mix2(hashOf(lower, length2 - size), size);
  for (let size = 1; size <= 4 && size <= length2; size++) affixes2[n++] = mix2(hashOf(lower, 0, size), -size);
  return affixes2;
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
    if (run <= 2) hash = mix2(hash, kind);
  }
  return hash;
}

// source/reading/syntax/group-features.ts
var finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"].map((tag4) => tagNumber.get(tag4)));
var verbTags = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"].map((tag4) => tagNumber.get(tag4)));
function beginGroups(tokens, forms, tags2, draft) {
  const numbers = tagNumbers(tags2, 0, tags2.length);
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
function settleGroup(state, i, label3) {
  state.labels[i] = label3;
  if (label3 === noLabel) return;
  state.last2 = state.last;
  state.last = label3;
}
function groupFeatures(state, i, out) {
  const { forms, tags: tags2, draft, finite: finite3, last, last2 } = state;
  const size = forms.length;
  const rule = draft[i];
  const form3 = (k) => forms[i + k] ?? nothing;
  const tag4 = (k) => i + k >= 0 && i + k < size ? tags2[i + k] : 100;
  const drafted = (k) => i + k >= 0 && i + k < size ? draft[i + k] : 100;
  const around6 = (finite3[i] > 0 ? 1 : 0) + (finite3[size] > finite3[i + 1] ? 2 : 0);
  let n = 0;
  let template = 200;
  const put = (value) => {
    out[n++] = mix2(template++, value);
    out[n++] = mix2(template++, mix2(value, rule));
  };
  put(0);
  put(form3(0).word);
  put(form3(0).set);
  put(form3(0).suffix);
  put(form3(0).shape);
  for (let k = -3; k <= 3; k++) put(tag4(k));
  for (let k = -2; k <= 2; k++) if (k !== 0) put(form3(k).word);
  put(form3(1).set);
  put(mix2(tag4(-1), tag4(0)));
  put(mix2(tag4(0), tag4(1)));
  put(mix2(mix2(tag4(-1), tag4(0)), tag4(1)));
  put(mix2(mix2(tag4(0), tag4(1)), tag4(2)));
  put(mix2(mix2(tag4(-2), tag4(-1)), tag4(0)));
  put(mix2(form3(-1).word, tag4(0)));
  put(mix2(form3(1).word, tag4(0)));
  put(mix2(form3(0).word, tag4(-1)));
  put(mix2(form3(0).word, tag4(1)));
  put(mix2(last, tag4(0)));
  put(mix2(last, tag4(-1)));
  put(mix2(last2, last));
  put(mix2(around6, tag4(0)));
  put(mix2(mix2(around6, tag4(0)), tag4(-1)));
  put(mix2(mix2(around6, last), tag4(-1)));
  put(mix2(mix2(around6, tag4(1)), tag4(0)));
  put(mix2(i === 0 ? 1 : 0, around6));
  put(mix2(drafted(1), drafted(-1)));
  put(mix2(tags2[size - 1], around6));
  put(mix2(form3(-1).word, form3(0).word));
  put(mix2(form3(0).word, form3(1).word));
  put(mix2(form3(-1).set, form3(0).set));
  put(mix2(form3(0).set, form3(1).set));
  put(mix2(form3(0).suffix, tag4(-1)));
  put(mix2(form3(0).word, around6));
  return n;
}

// source/reading/syntax/labels.ts
var simple = { perfect: false, progressive: false, passive: false };
var past2 = labelOf({ ...simple, tense: "past" });
var present3 = labelOf({ ...simple, tense: "present" });
var infinitive3 = labelOf({ ...simple, tense: "infinitive" });
var imperative = labelOf({ ...simple, tense: "imperative" });
var gerund = labelOf({ ...simple, tense: "ing" });
var participle3 = labelOf({ ...simple, tense: "en", passive: true });
var isFiniteLabel = (label3) => label3 !== noLabel && isFiniteGroup(formOfLabel(label3));
var closer = /^(?:,|:|CC|W.*|``|''|-[LR]RB-|PRP)$/;
var ends = ({ tags: tags2 }, i) => closer.test(penn[tags2[i]]);

// source/reading/syntax/missing-verbs.ts
var unfinished = /* @__PURE__ */ new Set([noLabel, infinitive3, imperative, gerund]);
function likelyAt({ forms }, at2, scores4) {
  const form3 = forms[at2];
  if (!form3.past && !form3.third) return null;
  const label3 = form3.third ? present3 : past2;
  return { at: at2, label: label3, behind: scores4[noLabel] - scores4[label3] };
}
function tellOne({ tokens, labels: labels3 }, likely) {
  if (tokens.length < 4 || !labels3.every((label3) => unfinished.has(label3))) return;
  const first = labels3.indexOf(imperative);
  if (first > 0) return;
  const after4 = likely.filter(({ at: at2 }) => at2 > first);
  if (first === 0 && after4.length > 0) labels3[0] = noLabel;
  settle({ labels: labels3 }, after4);
}
var opensFinite = /^(?:W.*|;)$/;
var subordinates = /^(?:because|although|though|while|if|whether|when)$/;
function isOpening({ tokens, tags: tags2 }, i) {
  const { lower } = tokens[i];
  const tag4 = penn[tags2[i]];
  if (opensFinite.test(tag4) || subordinates.test(lower)) return true;
  return lower === "that" ? tag4 === "IN" : /^(?:and|but)$/.test(lower) && tokens[i - 1]?.lower === ",";
}
function tellFirst(state) {
  const { tokens, forms, tags: tags2, labels: labels3 } = state;
  const first = labels3.findIndex((label3) => label3 !== noLabel);
  if (first < 1 || labels3[first] !== participle3 || !forms[first].past) return;
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
  if (taken > 0) labels3[first] = past2;
}
function conjoined(state, likely) {
  const { tokens, tags: tags2, labels: labels3 } = state;
  const at2 = labels3.findIndex(isFiniteLabel);
  let joint = at2 - 1;
  while (joint > 0 && (auxiliary3.test(tokens[joint].lower) || /^RB/.test(penn[tags2[joint]]))) joint--;
  if (joint < 2 || !/^(?:and|but)$/.test(tokens[joint].lower)) return;
  const reduced = reducedBefore(state, joint);
  if (reduced !== -1) labels3[reduced] = past2;
  else
    settle(
      { labels: labels3 },
      likely.filter((one2) => one2.at > 0 && one2.at < joint)
    );
}
var auxiliary3 = /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|to)$/;
function attributed(state, likely) {
  const { tokens, labels: labels3, tags: tags2 } = state;
  const at2 = labels3.findIndex(isFiniteLabel);
  if (at2 < 4 || verbForms(tokens[at2].lower)?.lemma !== "say") return;
  let comma2 = at2;
  while (comma2 > 0 && penn[tags2[comma2]] !== ",") comma2--;
  if (comma2 < 4 || comma2 === at2 - 1 || tokens[comma2 + 1].lower === "who") return;
  settle(
    state,
    likely.filter((one2) => one2.at > 0 && one2.at < comma2)
  );
}
function standAlone(state) {
  const { tokens, labels: labels3 } = state;
  if (tokens.at(-1).lower !== "." || labels3.some(isFiniteLabel)) return;
  const found2 = reducedBefore(state, tokens.length);
  if (found2 !== -1) labels3[found2] = past2;
}
function reducedBefore({ tokens, forms, tags: tags2, labels: labels3 }, end) {
  let found2 = -1;
  for (let i = 1; i < end && i < tokens.length; i++) {
    const before6 = penn[tags2[i - 1]];
    if (labels3[i] !== participle3 || !forms[i].past || !/^(?:NN|PRP$|RB|CD|,)/.test(before6)) continue;
    if (found2 === -1 || penn[tags2[found2 - 1]] === ",") found2 = i;
  }
  return found2;
}
function beforeClause({ tokens, forms, labels: labels3 }) {
  const finite3 = [...labels3.keys()].filter((i) => isFiniteLabel(labels3[i]));
  if (finite3.length !== 1) return;
  const at2 = labels3.indexOf(participle3);
  if (at2 < 1 || at2 > finite3[0] || !forms[at2].past) return;
  if (/^(?:after|as|when|while|before|because)$/.test(tokens[at2 + 1].lower)) labels3[at2] = past2;
}
function settle({ labels: labels3 }, near) {
  let best2;
  for (const one2 of near) if (best2 === void 0 || one2.behind < best2.behind) best2 = one2;
  if (best2 !== void 0) labels3[best2.at] = best2.label;
}
var opensClause = /^(?:if|because|although|though|unless|whether|when)$/;
function finish(state, near, from) {
  const { tokens, labels: labels3, forms, tags: tags2 } = state;
  let end = from + 1;
  let reduced = -1;
  while (end < tokens.length && !ends(state, end)) {
    const label3 = labels3[end];
    const mayTell2 = label3 === participle3 && forms[end].past && /^(?:NN|PRP$)/.test(penn[tags2[end - 1]]);
    if (label3 !== noLabel && (reduced !== -1 || !mayTell2)) return;
    if (label3 !== noLabel) reduced = end;
    end++;
  }
  if (reduced !== -1) {
    labels3[reduced] = past2;
    return;
  }
  settle(
    state,
    near.filter(({ at: at2 }) => at2 > from + 1 && at2 < end)
  );
}

// source/reading/syntax/mend.ts
var reach4 = 40;
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
  join3(state, near);
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
    if (!forms[verb].participle || !(labels3[verb] === participle3 || verb > i + 1 && labels3[i] !== noLabel)) continue;
    labels3[verb] = form3;
    labels3[i] = noLabel;
  }
}
var floating = /^(?:since|each|both|all)$/;
var passiveParticiple2 = penn.indexOf("VBN");
function acted({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const isBe = /^(?:is|are|was|were)$/.test(tokens[i].lower) && labels3[i] !== noLabel;
    const verb = i + 1;
    if (!isBe || !forms[verb].participle || penn[tags2[verb]] !== "JJ") continue;
    if (!/^(?:by|without)$/.test(tokens[verb + 1].lower)) continue;
    labels3[verb] = labelOf({ ...formOfLabel(labels3[i]), passive: true });
    labels3[i] = noLabel;
    tags2[verb] = passiveParticiple2;
  }
}
var perfects = {
  has: labelOf({ ...simple, perfect: true, tense: "present" }),
  have: labelOf({ ...simple, perfect: true, tense: "present" }),
  had: labelOf({ ...simple, perfect: true, tense: "past" })
};
function join3({ tokens, labels: labels3, forms, tags: tags2 }, likely) {
  const told2 = /^[.?!]$/.test(tokens.at(-1).lower);
  for (const { at: at2, label: label3 } of likely) {
    const before6 = labels3.subarray(Math.max(0, at2 - reach4), at2).findLast((other) => other !== noLabel);
    const follows = /^(?:,|and|but)$/.test(tokens[at2 - 1]?.lower ?? "");
    if (!follows || before6 !== label3 || at2 + 1 >= forms.length) continue;
    if (!told2 || label3 === past2 && /^(?:DT|CD|PRP\$)$/.test(penn[tags2[at2 + 1]])) labels3[at2] = label3;
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
    if (labels3[i] !== past2 || !forms[i].open.includes(noun2)) continue;
    let before6 = i - 1;
    while (before6 > 0 && /^(?:JJ|NN)$/.test(penn[tags2[before6]]) && labels3[before6] === noLabel) before6--;
    if (!/^(?:DT|PRP\$)$/.test(penn[tags2[before6]]) || before6 === 0 || labels3[before6 - 1] !== past2) continue;
    if (complementTakers.has(verbForms(tokens[before6 - 1].lower)?.lemma ?? "")) continue;
    labels3[i] = noLabel;
    tags2[i] = noun2;
  }
}
function behindNoun({ tags: tags2, labels: labels3 }) {
  for (let i = 1; i + 1 < tags2.length; i++) {
    const [before6, tag4, next] = [penn[tags2[i - 1]], penn[tags2[i]], penn[tags2[i + 1]]];
    if (tag4 === "VBG" && labels3[i] === noLabel && /^NNS?$/.test(before6) && /^(?:DT|PRP\$?|CD|NNS|NNPS?)$/.test(next))
      labels3[i] = gerund;
  }
}
function addressed({ labels: labels3, tags: tags2 }) {
  const at2 = labels3.indexOf(imperative);
  if (at2 > 0 && /^NN(?:PS?|S)$/.test(penn[tags2[at2 - 1]])) labels3[at2] = present3;
}
function setForLater({ tokens, tags: tags2, labels: labels3 }) {
  for (let i = 1; i + 2 < tokens.length; i++) {
    const label3 = labels3[i];
    const who = /^(?:PRP|NNPS?|NNS)$/.test(penn[tags2[i - 1]]);
    if (!who || !/^(?:is|are|was|were)$/.test(tokens[i].lower) || tokens[i + 1].lower !== "to") continue;
    const offset = labels3.subarray(i + 1, i + 5).findIndex((other) => other !== noLabel);
    const verb = i + 1 + offset;
    if (offset === -1 || label3 !== past2 && label3 !== present3) continue;
    const { tense, ...form3 } = formOfLabel(labels3[verb]);
    if (tense !== "infinitive") continue;
    labels3[verb] = labelOf({ ...form3, tense: label3 === past2 ? "modal" : "future" });
    labels3[i] = noLabel;
  }
}
function tellPast({ tokens, forms, tags: tags2, labels: labels3 }) {
  for (let i = 1; i < tokens.length; i++) {
    if (labels3[i] !== present3 || !forms[i].past || forms[i].third) continue;
    let before6 = i - 1;
    while (before6 > 0 && /^RB/.test(penn[tags2[before6]])) before6--;
    if (/^(?:NNP?|,)$/.test(penn[tags2[before6]])) labels3[i] = past2;
  }
}
function share({ tokens, forms, labels: labels3 }) {
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (labels3[i] !== past2 || !forms[i].participle || tokens[i - 1].lower !== "and") continue;
    const before6 = labels3.subarray(Math.max(0, i - reach4), i).findLast((label3) => label3 !== noLabel) ?? noLabel;
    if (before6 === noLabel || !formOfLabel(before6).passive || formOfLabel(before6).tense === "en") continue;
    const next = tokens[i + 1].lower;
    if (next === "by" || next === "to" && labels3[i + 2] === infinitive3) labels3[i] = before6;
  }
}
function accompany({ tokens, tags: tags2, labels: labels3 }) {
  let open2 = false;
  for (let i = 0; i < tokens.length; i++) {
    const tag4 = penn[tags2[i]];
    if (tokens[i].lower === "with") open2 = true;
    else if (closer.test(tag4) || labels3[i] !== noLabel) open2 = false;
    else if (open2 && tag4 === "VBG" && /^NN/.test(penn[tags2[i - 1]])) labels3[i] = gerund;
  }
}
function reduce(state) {
  const { tokens, forms, tags: tags2, labels: labels3 } = state;
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    const label3 = labels3[i];
    if (label3 === noLabel) {
      if (ends(state, i) || subordinators.has(tokens[i].lower)) first = -1;
      continue;
    }
    if (first !== -1 && isFiniteLabel(label3)) labels3[first] = participle3;
    const reducible = i > 0 && label3 === past2 && forms[i].participle && penn[tags2[i + 1] ?? 0] === "IN";
    first = reducible && !complementTakers.has(verbForms(tokens[i].lower)?.lemma ?? "") ? i : -1;
  }
}

// source/reading/syntax/groups.ts
var shipped2;
var model2 = () => shipped2 ??= new Weights(readBinary("syntax/groups.bin"));
var features = new Int32Array(128);
var scores2 = new Int32Array(256);
function groupsOf(tokens, forms, tags2, { start, end }, weights = model2()) {
  const state = beginGroups(
    tokens.slice(start, end),
    forms.slice(start, end),
    tags2.slice(start, end),
    draftOf(tokens, tags2, start, end)
  );
  label2(state, weights);
  for (let i = start; i < end; i++) tags2[i] = penn[state.tags[i - start]];
  if (state.labels[0] === noLabel && tags2[start] === "VB") tags2[start] = "NN";
  return assemble(state).map((group) => {
    const main = group.main + start;
    tags2[main] = tagOf(group, tags2[main], tokens[main].lower);
    return { ...group, main, start: group.start + start, end: group.end + start };
  });
}
function label2(state, weights) {
  const likely = [];
  for (let i = 0; i < state.tokens.length; i++) {
    if (!mayBeVerb(state, i)) continue;
    scores2.fill(0);
    const n = groupFeatures(state, i, features);
    for (let k = 0; k < n; k++) weights.add(features[k], scores2);
    let best2 = noLabel;
    for (let c = 0; c < noLabel; c++) if (scores2[c] > scores2[best2]) best2 = c;
    settleGroup(state, i, best2);
    const other = best2 === noLabel ? likelyAt(state, i, scores2) : null;
    if (other !== null) likely.push(other);
  }
  mend(state, likely);
}
function assemble({ tokens, labels: labels3 }) {
  const groups2 = [];
  labels3.forEach((number2, main) => {
    if (number2 === noLabel) return;
    const form3 = formOfLabel(number2);
    const { start, negative } = auxiliariesOf(tokens, labels3, main, groups2.at(-1)?.end ?? 0);
    const copula2 = !form3.passive && (be.has(tokens[main].lower) || tokens[main].lower === "'s");
    const denied = copula2 && negations.has(tokens[main + 1]?.lower ?? "");
    groups2.push({ ...form3, start, end: main + 1, main, negative: negative || denied, copula: copula2 });
  });
  return groups2;
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
var byTense2 = {
  past: () => "VBD",
  present: (lower) => lower.endsWith("s") ? "VBZ" : "VBP",
  future: () => "VB",
  modal: () => "VB",
  infinitive: () => "VB",
  imperative: () => "VB",
  ing: () => "VBG",
  en: () => "VBN"
};
function tagOf(group, tag4, lower) {
  const { tense, perfect, progressive, passive, copula: copula2 } = group;
  if (copula2 || tag4 === "MD") return tag4;
  const right = passive ? "VBN" : progressive ? "VBG" : perfect ? "VBN" : group.start < group.main ? tag4 : byTense2[tense](lower);
  return tag4.startsWith("VB") && !(/^VB[ND]$/.test(tag4) && /^VB[ND]$/.test(right)) ? tag4 : right.startsWith("VB") ? right : byTense2[tense](lower);
}

// source/reading/syntax/role-features.ts
var number = (tag4) => tagNumber.get(tag4);
var relativeTags = /* @__PURE__ */ new Set([number("WP"), number("WDT")]);
var finite2 = 5;
var comma = 6;
var stepOf = new Uint8Array(128).fill(1);
for (const tag4 of ["IN", "TO"]) stepOf[number(tag4)] = 3;
for (const tag4 of ["VB", "VBG", "VBN"]) stepOf[number(tag4)] = 4;
for (const tag4 of ["VBD", "VBZ", "VBP", "MD"]) stepOf[number(tag4)] = finite2;
stepOf[number(",")] = comma;
for (const tag4 of ["WP", "WDT", "WRB"]) stepOf[number(tag4)] = 7;
stepOf[number("CC")] = 8;
for (const tag4 of [":", "-LRB-", "-RRB-"]) stepOf[number(tag4)] = 9;
for (const tag4 of ["``", "''"]) stepOf[number(tag4)] = 10;
function beginRoles(line, forms, groups2) {
  const { start: from, end: to, phrases } = line;
  const tags2 = tagNumbers(line.tags, from, to);
  const steps3 = tags2.map((tag4) => stepOf[tag4]);
  for (const { start, end } of phrases) steps3.fill(2, start - from, end - from);
  for (const { start, main } of groups2) steps3.fill(0, start - from + 1, main - from + 1);
  const candidates2 = [];
  let phrase3 = 0;
  for (let i = from; i < to; i++) {
    if (phrases[phrase3]?.start === i) {
      const { start, end } = phrases[phrase3++];
      candidates2.push({ start, end, head: end - 1, relative: false });
      i = end - 1;
    } else if (relativeTags.has(tags2[i - from])) candidates2.push({ start: i, end: i + 1, head: i, relative: true });
  }
  return {
    start: from,
    end: to,
    forms,
    tags: tags2,
    candidates: candidates2,
    subjects: new Uint8Array(candidates2.length),
    objects: new Uint8Array(candidates2.length),
    steps: steps3,
    lastSubject: -1
  };
}
var leftward = 9;
var rightward = 5;
var farthest2 = 70;
function consider(state, group, first) {
  const out = [];
  const { candidates: candidates2, start, end } = state;
  let k = first - 1;
  for (let rank2 = -1; rank2 >= -leftward && k >= 0; rank2--, k--) {
    const { head } = candidates2[k];
    if (group.start - head > farthest2) break;
    out.push({ candidate: k, rank: rank2, ...along(state, Math.max(head + 1, start), group.start) });
  }
  k = first;
  while (k < candidates2.length && candidates2[k].start < group.end) k++;
  for (let rank2 = 1; rank2 <= rightward && k < candidates2.length; rank2++, k++) {
    const { start: at2 } = candidates2[k];
    if (at2 - group.end > farthest2) break;
    out.push({ candidate: k, rank: rank2, ...along(state, group.end, Math.min(at2, end)) });
  }
  return out;
}
function along({ steps: steps3, start }, from, to) {
  let path2 = 17;
  let last = 0;
  let finites4 = 0;
  let commas = 0;
  for (let i = from - start; i < to - start; i++) {
    const step = steps3[i];
    if (step === finite2) finites4++;
    if (step === comma) commas++;
    if (step === 0 || step === 1 || step === last) continue;
    path2 = mix2(path2, step);
    last = step;
  }
  return { path: path2, finite: Math.min(finites4, 3), commas: Math.min(commas, 4) };
}
function roleFeatures(state, group, considered, out) {
  const { forms, tags: tags2, candidates: candidates2, subjects, objects: objects2, start, end } = state;
  const form3 = (i) => i >= start && i < end ? forms[i] : nothing;
  const tag4 = (i) => i >= start && i < end ? tags2[i - start] : 100;
  const verb = form3(group.main).word;
  const label3 = labelOf(group) + (group.copula ? 64 : 0);
  let n = 0;
  let template = considered === null ? 500 : 400;
  const put = (value) => {
    out[n++] = mix2(template++, value);
  };
  if (considered === null) {
    put(0);
    put(verb);
    put(label3);
    put(mix2(label3, tag4(group.start - 1)));
    put(mix2(label3, tag4(group.end)));
    put(mix2(label3, form3(group.start - 1).word));
    put(mix2(verb, tag4(group.end)));
    put(mix2(verb, label3));
    return n;
  }
  const { candidate, path: path2, finite: finites4, commas, rank: rank2 } = considered;
  const { head, start: first, relative: relative4 } = candidates2[candidate];
  const noun3 = form3(head).word;
  const nounTag = tag4(head);
  const before6 = form3(first - 1);
  const preposition = mix2(
    tag4(first - 1),
    tag4(first - 1) === number("IN") || tag4(first - 1) === number("TO") ? before6.word : 0
  );
  const isFirst2 = first === start ? 1 : 0;
  const used2 = Math.min(subjects[candidate], 2) * 3 + Math.min(objects2[candidate], 2);
  const between3 = finites4 * 8 + commas;
  const again = candidate === state.lastSubject ? 1 : 0;
  const left = form3(group.start - 1);
  put(rank2);
  put(mix2(rank2, label3));
  put(path2);
  put(mix2(path2, label3));
  put(mix2(path2, rank2));
  put(mix2(path2, preposition));
  put(mix2(preposition, label3));
  put(mix2(preposition, rank2));
  put(mix2(mix2(preposition, rank2), label3));
  put(mix2(preposition, verb));
  put(mix2(noun3, rank2 < 0 ? 0 : 1));
  put(mix2(nounTag, rank2));
  put(mix2(verb, noun3));
  put(mix2(verb, rank2));
  put(mix2(mix2(verb, rank2), nounTag));
  put(mix2(between3, label3));
  put(mix2(between3, rank2));
  put(mix2(mix2(between3, preposition), rank2 < 0 ? 0 : 1));
  put(mix2(nounTag, tag4(group.start)));
  put(mix2(mix2(nounTag, tag4(group.start)), rank2));
  put(mix2(used2, label3));
  put(mix2(used2, rank2));
  put(mix2(mix2(used2, path2), label3));
  put(mix2(tag4(head + 1), rank2));
  put(mix2(form3(head + 1).word, rank2));
  put(mix2(tag4(group.start - 1), rank2));
  put(mix2(left.word, rank2));
  put(mix2(tag4(group.end), rank2));
  put(mix2(mix2(tag4(group.end), label3), rank2));
  put(mix2(relative4 ? 1 : 0, mix2(rank2, path2)));
  put(mix2(isFirst2, mix2(between3, label3)));
  put(mix2(mix2(before6.set, nounTag), path2));
  put(mix2(mix2(nounTag, form3(group.start).word), rank2));
  put(mix2(again, label3));
  put(mix2(again, path2));
  put(mix2(again, mix2(left.word, label3)));
  put(mix2(mix2(path2, preposition), label3));
  put(mix2(mix2(path2, left.word), rank2));
  put(mix2(mix2(form3(head + 1).word, left.word), rank2));
  return n;
}

// source/reading/syntax/roles.ts
var roles = ["subject", "object", "agent"];
var shipped3;
var model3 = () => shipped3 ??= new Weights(readBinary("syntax/roles.bin"));
var features2 = new Int32Array(64);
function rolesOf(line, forms, groups2, weights = model3()) {
  const state = beginRoles(line, forms, groups2);
  let first = 0;
  return groups2.map((group) => {
    while (first < state.candidates.length && state.candidates[first].head < group.start) first++;
    const considered = consider(state, group, first);
    const chosen3 = { subject: null, object: null, agent: null };
    const scores4 = scoresOf2(state, group, considered, weights);
    for (const [number2, role] of roles.entries()) {
      const best2 = isOpen(role, group) ? choose(scores4, number2, considered, chosen3, state) : null;
      if (best2 === null) continue;
      take(state, best2, role);
      chosen3[role] = state.candidates[best2];
    }
    return chosen3;
  });
}
var isOpen = (role, { copula: copula2, passive }) => role === "subject" || (role === "object" ? !copula2 : passive);
function take(state, candidate, role) {
  const used2 = role === "subject" ? state.subjects : state.objects;
  used2[candidate] = Math.min(9, used2[candidate] + 1);
  if (role === "subject") state.lastSubject = candidate;
}
function scoresOf2(state, group, considered, weights) {
  return [...considered, null].map((one2) => {
    const scores4 = new Int32Array(roles.length);
    const n = roleFeatures(state, group, one2, features2);
    for (let k = 0; k < n; k++) weights.add(features2[k], scores4);
    return scores4;
  });
}
function choose(scores4, role, considered, chosen3, { candidates: candidates2 }) {
  let best2 = null;
  let highest = scores4.at(-1)[role];
  considered.forEach(({ candidate }, k) => {
    const score2 = scores4[k][role];
    const taken = roles.some((other) => chosen3[other] === candidates2[candidate]);
    if (score2 <= highest || taken) return;
    highest = score2;
    best2 = candidate;
  });
  return best2;
}

// source/reading/syntax/recase.ts
function isShouted3(tokens, start, end) {
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
var mostFeatures2 = 64;
var verbs3 = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"].map((tag4) => tagNumber.get(tag4)));
var finites2 = new Set(["VBD", "VBP", "VBZ", "MD"].map((tag4) => tagNumber.get(tag4)));
var stops = new Set([". ", "? ", "! ", '" ', "\u201D ", "' ", ": ", ") "].map((mark3) => hashOf(mark3)));
var adverbs3 = new Set(["RB", "RBR", "RBS"].map((tag4) => tagNumber.get(tag4)));
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
function settle2(state, i, tag4) {
  state.tags[i] = tag4;
  if (verbs3.has(tag4)) state.verb = i;
  if (finites2.has(tag4)) state.finite = Math.min(2, state.finite + 1);
  if (!adverbs3.has(tag4)) state.anchor = i;
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
  const distance2 = verb === -1 ? 0 : Math.min(i - verb, 8);
  const done2 = (state.open ? 6 : 0) + state.finite * 2 + (state.lastFinite > i ? 1 : 0);
  let n = 0;
  let template = 1;
  const put = (value) => {
    out[n++] = mix2(template++, value);
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
  put(mix2(left.word, here.word));
  put(mix2(here.word, right.word));
  put(mix2(left.word, right.word));
  put(t1);
  put(t2);
  put(t12);
  put(mix2(here.word, t1));
  put(mix2(here.word, t12));
  put(mix2(here.suffix, t1));
  put(left.set);
  put(right.set);
  put(right2.set);
  put(mix2(here.set, right.set));
  put(mix2(right.set, right2.set));
  put(mix2(here.set, t1));
  put(mix2(mix2(here.set, t12), 0));
  put(mix2(mix2(here.set, right.set), t1));
  put(mix2(mix2(here.set, right.set), right2.set));
  put(mix2(right.set, t1));
  put(left.suffix);
  put(right.suffix);
  put(mix2(here.shape, left.shape));
  put(mix2(here.shape, right.shape));
  put(mix2(here.shape, capitals2 * 2 + (i === 0 ? 1 : 0)));
  put(mix2(here.set, capitals2 * 2 + (i === 0 ? 1 : 0)));
  put(lastVerb * 16 + distance2);
  put(mix2(here.set, lastVerb * 16 + distance2));
  put(mix2(here.suffix, lastVerb));
  put(mix2((anchor === -1 ? nothing : forms[anchor]).word, here.set));
  put(mix2(here.word, lastAnchor));
  put(mix2(mix2(here.set, lastAnchor), lastVerb));
  put(mix2(mix2(right.set, here.set), lastVerb));
  put(mix2(mix2(here.set, t1), done2));
  put(mix2(mix2(here.set, right.set), done2));
  put(mix2(mix2(here.suffix, t1), done2));
  put(mix2(here.word, done2));
  for (const affix of here.affixes) out[n++] = mix2(template, affix);
  return n;
}

// source/reading/syntax/tags.ts
var taggerOf = (weights, hidden2, dictionary) => ({
  weights,
  hidden: hidden2,
  dictionary,
  forms: /* @__PURE__ */ new Map(),
  names: /* @__PURE__ */ new Map()
});
var mostForms2 = 2e4;
var shipped4;
function tagger() {
  shipped4 ??= taggerOf(
    new Weights(readBinary("syntax/tags.bin")),
    new Hidden(readBinary("syntax/hidden.bin")),
    new Weights(readBinary("syntax/words.bin"))
  );
  return shipped4;
}
var articles = /* @__PURE__ */ new Set(["the", "a", "an"]);
var finites3 = ["VBD", "VBP", "VBZ", "MD"].map((tag4) => tagNumber.get(tag4));
var plural = tagNumber.get("NNS");
var third2 = tagNumber.get("VBZ");
var barred = -1e6;
function tag2(tokens, forms, model4 = tagger()) {
  const tags2 = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    for (const one2 of tagSentence(tokens.slice(start, end), forms.slice(start, end), model4)) tags2.push(one2);
    start = end;
  }
  return tags2;
}
var features3 = new Int32Array(mostFeatures2);
var scores3 = new Int32Array(penn.length);
function tagSentence(tokens, forms, { weights, hidden: hidden2 }) {
  const state = begin(forms);
  for (let i = 0; i < forms.length; i++) {
    const { open: open2 } = forms[i];
    let best2 = open2[0];
    if (open2.length > 1) {
      scores3.fill(0);
      const n = tagFeatures(state, i, features3);
      for (let k = 0; k < n; k++) weights.add(features3[k], scores3);
      hidden2.add(forms, i, scores3);
      if (i > 0 && articles.has(tokens[i - 1].lower)) for (const tag4 of finites3) scores3[tag4] = barred;
      if (open2.includes(plural) && (i === 0 || isCounted2(tokens, state.tags, i))) scores3[third2] = barred;
      for (let k = 0; k < open2.length; k++) if (scores3[open2[k]] > scores3[best2]) best2 = open2[k];
    }
    settle2(state, i, best2);
  }
  const tags2 = [];
  for (let i = 0; i < forms.length; i++)
    tags2.push(asWritten(tokens, i, penn[state.tags[i]], penn[state.tags[i + 1] ?? 0]));
  return tags2;
}
var ofNation = /^\p{Lu}.*(?:ian|ean|ese|ish)$/u;
function asWritten(tokens, i, tag4, next) {
  const { text, lower, first } = tokens[i];
  if (tag4 === "NN" && !first && ofNation.test(text)) return "JJ";
  return tag4 === "NNS" && next.startsWith("NN") && !lower.endsWith("s") ? "NN" : tag4;
}
var isCounted2 = (tokens, tags2, i) => i > 1 && penn[tags2[i - 1]] === "NN" && penn[tags2[i - 2]] === "CD" && tokens[i - 2].text.length !== 4 && !/^(?:1|one)$/.test(tokens[i - 2].lower);
var properTag = Int32Array.of(tagNumber.get("NNP"));
var properTags = Int32Array.of(tagNumber.get("NNP"), tagNumber.get("NNPS"));
function formsOf3(tokens, names5 = null, model4 = tagger()) {
  const { dictionary } = model4;
  const form3 = (text, lower) => kept(model4.forms, text, () => formOf3(text, lower, dictionary));
  const name2 = (text, plain4) => kept(model4.names, text, () => ({ ...plain4, open: text.endsWith("s") ? properTags : properTag }));
  const forms = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (tokens[end]?.sentence === tokens[start].sentence) end++;
    const shouted = isShouted3(tokens, start, end);
    for (let i = start; i < end; i++) {
      const { text, lower } = spelling(tokens, i);
      const plain4 = form3(text, lower);
      if (plain4.capital && (names5?.[i] ?? -1) >= 0) forms.push(name2(text, plain4));
      else forms.push(!shouted ? plain4 : plain4.common ? form3(lower, lower) : form3(properCase(text), lower));
    }
    start = end;
  }
  return forms;
}
function kept(forms, text, make) {
  let form3 = forms.get(text);
  if (form3 === void 0) {
    form3 = make();
    if (forms.size >= mostForms2) forms.clear();
    forms.set(text, form3);
  }
  return form3;
}
function spelling(tokens, i) {
  const { text, lower, kind, spaced, first } = tokens[i];
  if (/^[£€¥₹]$/.test(text)) return { text: "$", lower: "$" };
  if (kind !== "punctuation") return { text, lower };
  const before6 = first || tokens[i - 1].spaced ? " " : "";
  const after4 = spaced ? " " : "";
  return { text: before6 + text + after4, lower: before6 + lower + after4 };
}

// source/reading/syntax/parse.ts
function parse(tokens, names5 = []) {
  const forms = formsOf3(
    tokens,
    names5.length === 0 ? null : spread(
      tokens,
      names5.map((span, index) => ({ ...span, index }))
    )
  );
  const tags2 = tag2(tokens, forms);
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
  const groups2 = groupsOf(tokens, forms, tags2, { start, end });
  const phrases = nounPhrases(tokens, tags2, { start, end }, groups2);
  const line = { tokens, tags: tags2, start, end, phrases };
  return { start, end, phrases, clauses: clausesOf(line, groups2, rolesOf(line, forms, groups2)) };
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
      if (!form3) forms.set(match[0], form3 = formOf4(article.text.slice(start, end)));
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
var formOf4 = (text) => ({
  text,
  lower: text.toLowerCase().replace(/[‘’]/g, "'").replace(/[–—‑]/g, "-"),
  kind: kindOf3(text)
});
function patternFor(text) {
  if (latin.test(text)) return latinPattern;
  anyPattern ??= patternOf("\\p{L}", "\\p{M}", "\\p{N}");
  return anyPattern;
}
function kindOf3(text) {
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
    const { beginningOf: beginningOf3 } = await Promise.resolve().then(() => (init_beginning(), beginning_exports));
    const given = { ...published2 !== void 0 && { published: published2 }, ...language !== void 0 && { language } };
    const beginning = await beginningOf3({ source, ...given });
    if (beginning) return { kind: "article", ...beginning };
  }
  const delivered = await deliver(source, options);
  const name2 = nameIn2(delivered.url ?? source);
  const { text, kind } = textOf4(delivered, { source, name: name2 });
  if (kind === "feed") {
    const { choiceOfFeed: choiceOfFeed2 } = await Promise.resolve().then(() => (init_feed2(), feed_exports));
    return choiceOfFeed2(text, { source: nameOf2(source), delivered, openOne }, options);
  }
  const { url, witness } = delivered;
  const { make = articleOf } = options;
  return { kind: "article", article: await make({ source: nameOf2(source), text, kind, url, witness }, options) };
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
  const known5 = JSON.parse(readData("harbin.json"));
  return articleFrom({
    source: "harbin.txt",
    text: readData("harbin.txt"),
    published: published2 ?? known5.published,
    language: language ?? known5.language
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
var load5 = async (source, options = {}) => (await openOne(source, options)).article;

// ../../../p/phase_run.ts
var arts = [];
for (let i = 0; i < 36; i++) arts.push(await load5("/tmp/p/arts/" + i + ".txt", { published: "2024-05-17" }));
var t = {};
var time = (n, f) => {
  const a = process.hrtime.bigint();
  const r = f();
  t[n] = (t[n] ?? 0) + Number(process.hrtime.bigint() - a) / 1e6;
  return r;
};
var chars = 0;
for (let round = 0; round < 24; round++) {
  if (round === 6) {
    for (const k in t) t[k] = 0;
    chars = 0;
  }
  for (const article of arts) {
    chars += article.text.length;
    const tokens = time("tokens", () => tokenise(article));
    const numerals = time("numerals", () => numeralsOf(tokens));
    const found2 = time("findDates", () => findDates({ tokens, numerals }));
    const entities = time("entities", () => readEntities({ article, tokens, dates: found2 }));
    const names5 = entities.flatMap(({ mentions }) => mentions);
    const syntax = time("parse", () => parse(tokens, names5));
    time(" forms+tag", () => tag2(tokens, formsOf3(tokens, null)));
    const scene = time(" scene", () => sceneOf(article, tokens, namesLexicon()));
    const ruled = time(" ruled", () => ruledNames(scene, found2));
    time(" tagNames", () => tag(scene, ruled));
    time(" recognise", () => recogniseMentions(scene, found2));
    const dates2 = time("dates", () => readDates({ article, tokens, found: found2, syntax }));
    time("figures", () => readFigures({ article, tokens, syntax, numerals, dates: dates2, entities }));
    time("events", () => readEvents({ article, tokens, syntax, dates: dates2, entities }));
  }
}
var sum = 0;
for (const [k, v] of Object.entries(t)) {
  if (!k.startsWith(" ")) sum += v;
  console.log(k.padEnd(12), (v / chars * 1e6).toFixed(0), "ms/MB");
}
console.log("MB/s", (chars / 1e3 / sum).toFixed(3));
