// Dates of EDTF in words, as all pages say them (Sources/Wording/Words+Dates.swift).

import { fill, words } from "./words.js";

const POINT = /^(\d\d[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?(?:-XX)*([~?%]?)$/;
const FIRST_SEASON = 21;
/** An end of an interval that is open or not known. */
const OPEN = /^(\.\.)?$/;

/**
 * A day, month, season, year or some years, in which an X is any digit: what the words of dates are
 * filled with. The sign is ~ where it is approximate, ? where uncertain, % where both.
 * @param {string} text
 */
function pointIn(text) {
  const [, y = "", second, day, sign = ""] = POINT.exec(text) ?? [];
  const m = Number(second), { months, seasons } = words();
  const month = months.split("|")[m - 1], season = seasons.split("|")[m - FIRST_SEASON];
  const start = y.replace(/X/g, "0"), end = y.replace(/X/g, "9");
  return { y, start, end, m, month, season, d: Number(day), sign };
}

/**
 * @param {string} text
 * @param {boolean} [isNamed] whether a year alone is called a year, as it is beside other words
 */
function said(text, isNamed) {
  const point = pointIn(text), { y, start, end, month, season, d, sign } = point;
  let date = text;
  if (start !== end) date = fill("years", point);
  else if (d) date = fill("day", point);
  else if (month) date = fill("month", point);
  else if (season) date = fill("season", point);
  else if (y) date = isNamed || sign ? fill("year", point) : y;
  if (/[~%]/.test(sign)) date = fill("about", { date });
  if (/[?%]/.test(sign)) date = fill("unsure", { date });
  return date;
}

/**
 * Days of one month and months of one year share what they have in common: `7–8/12/2023`.
 * @param {ReturnType<typeof pointIn>} start
 * @param {ReturnType<typeof pointIn>} end
 */
function joined(start, end) {
  if (!start.month || !end.month || start.y !== end.y || start.sign || end.sign) return "";
  const { d: d1, m: m1, month: month1 } = start, { d: d2, m: m2, month: month2 } = end;
  if (d1 && d2 && m1 === m2) return fill("days", { ...start, d1, d2 });
  return d1 || d2 ? "" : fill("spans", { ...start, m1, m2, month1, month2 });
}

/**
 * A date in words.
 * @param {string} text a date of EDTF, level 1
 */
export function dated(text) {
  const [start, end] = text.split("/");
  if (end === undefined) return said(text);
  if (OPEN.test(start) && OPEN.test(end)) return words().unknown;
  if (OPEN.test(start)) return fill("until", { date: said(end, true) });
  if (OPEN.test(end)) return fill("from", { date: said(start, true) });
  return joined(pointIn(start), pointIn(end)) ||
    fill("interval", { start: said(start), end: said(end) });
}
