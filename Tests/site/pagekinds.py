"""One page of every kind, chosen from the content, so that none is named by hand: for screenshots,
and where looking at every page would take too long."""

from collections import Counter

import sitekit


def kinds(content):
    """From a name to the path of its page; of two pages that fit, the one with more on it.

    A kind that the content has no page of is left out.
    """
    found = {name: f"{name}.html" for name in sitekit.SINGLES}
    found["home"] = found.pop("index")
    found |= {f"{kind}-list": f"{kind}/index.html" for kind in (*content.records, "years")}
    for name, kind, measure in (*_RECORDS, *_FURTHER):
        records = content.records[kind]
        weights = {id: measure(content, id, records[id]) for id in records}
        best = max(sorted(records), key=weights.get, default=None)
        if best and weights[best]:
            found[name] = f"{kind}/{best}.html"
    years = Counter(meeting["date"][:4] for meeting in content.meetings.values())
    busiest = max(content.years(), key=lambda year: (years[year], year), default=None)
    if busiest:
        found["year"] = f"years/{busiest}.html"
    return found


# --- How well a record shows a kind; nothing where it does not ----------------------------------


def _full_article(content, id, article):
    return len(article.get("participants", [])) * len(article.get("figures", []))


def _bare_article(content, id, article):
    return 0 if article["body"].strip() else 1 + len(article)


def _foreign_article(content, id, article):
    return article.get("language", "vi") != "vi" and len(article["body"])


def _reported_meeting(content, id, meeting):
    return len(content.reports(id)) - 1


def _disputed_meeting(content, id, meeting):
    """Reports that print a person's post differently."""
    printed = {}
    for article in content.reports(id):
        for entry in content.articles[article].get("participants", []):
            printed.setdefault(entry["official"], set()).add(entry.get("position"))
    return sum(len(posts) - 1 for posts in printed.values())


def _official(content, id, official):
    """Posts at different bodies."""
    entries = [e for a in content.articles.values() for e in a.get("participants", []) if e["official"] == id]
    return len({(e.get("organization"), e.get("position")) for e in entries}) - 1


def _uncertain_official(content, id, official):
    return official.get("name_uncertain") == "true"


def _former_province(content, id, province):
    return "successor" in province and len(content.naming("meetings", "province", id))


def _current_province(content, id, province):
    held = sum(len(content.naming("meetings", "province", part)) for part in content.line(id))
    return len(content.line(id)) > 1 and held


def _organization(content, id, organization):
    entries = [e for a in content.articles.values() for e in a.get("participants", [])]
    return sum(entry.get("organization") == id for entry in entries)


def _publisher(content, id, organization):
    return len(content.naming("articles", "publisher", id))


def _topic(content, id, topic):
    return sum(len(content.naming(kind, "topics", id)) for kind in ("articles", "meetings"))


_RECORDS = [
    ("article", "articles", _full_article),
    ("article-without-text", "articles", _bare_article),
    ("article-in-another-language", "articles", _foreign_article),
    ("meeting", "meetings", _reported_meeting),
    ("official", "officials", _official),
    ("province-former", "provinces", _former_province),
    ("province-today", "provinces", _current_province),
]
_FURTHER = [
    ("meeting-with-differences", "meetings", _disputed_meeting),
    ("official-with-uncertain-name", "officials", _uncertain_official),
    ("organization", "organizations", _organization),
    ("publisher", "organizations", _publisher),
    ("topic", "topics", _topic),
]
