"""Draws articles and pairs to label. It knows nothing of the program: it compares by its own plain measures.

  python3 draw.py pairs   ARTICLES.jsonl OUT     300 pairs of articles of two outlets, at most three days apart
  python3 draw.py stories ARTICLES.jsonl OUT     400 articles of three days in a row
  python3 draw.py claims  RECORDS.jsonl  OUT     120 pairs of statements of articles of two outlets (records: isnad analyze)
  python3 draw.py disputes RECORDS.jsonl OUT     80 more, where contradictions are likely

OUT gets one JSON object a line, with the texts: for labelling, not to be kept. The same input gives the same draw.
Needs numpy and scipy.
"""
import json, random, re, sys, hashlib
from collections import Counter, defaultdict
from datetime import date
import numpy as np
from scipy import sparse

FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None})


def words(text):
    text = re.sub("[\u064b-\u0652\u0670]", "", text).translate(FOLD)
    return re.findall(r"\w+", text)


def stem(word):
    word = re.sub("^(وال|بال|كال|فال|لل|ال|و|ب)(?=..)", "", word)
    return re.sub("(?<=...)(ها|ان|ات|ون|ين|يه|ه|ي)$", "", word)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def vectors(bags):
    """TF-IDF rows of length one."""
    number, holders = {}, Counter()
    for bag in bags:
        holders.update(bag.keys())
    rows, cols, vals = [], [], []
    for i, bag in enumerate(bags):
        for word, count in bag.items():
            if 2 <= holders[word] <= len(bags) / 10:
                rows.append(i)
                cols.append(number.setdefault(word, len(number)))
                vals.append((1 + np.log(count)) * np.log(len(bags) / holders[word]))
    m = sparse.csr_matrix((vals, (rows, cols)), shape=(len(bags), max(1, len(number))))
    norms = np.sqrt(m.multiply(m).sum(axis=1)).A1 if hasattr(m, "A1") else np.sqrt(np.asarray(m.multiply(m).sum(axis=1))).ravel()
    norms[norms == 0] = 1
    return sparse.diags(1 / norms) @ m


def bag(article):
    counts = Counter(stem(w) for w in words(article["text"]))
    for w in words(article.get("title") or ""):
        counts[stem(w)] += 2
    return counts


def day(article):
    return date.fromisoformat(article["published"]).toordinal()


def usable(articles):
    """One of each text of an outlet: the crawler met many twice."""
    seen, kept = set(), []
    for a in articles:
        key = (a["outlet"], a["text"][:300])
        if len(a["text"]) >= 250 and key not in seen:
            seen.add(key)
            kept.append(a)
    return kept


def runs(article):
    w = words(article["text"])
    return {hash_of(" ".join(w[i : i + 3])) for i in range(len(w) - 2)}


def hash_of(text):
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=6).digest(), "big")


def near(articles, matrix, i, days, apart=True):
    """Numbers and likenesses of articles of other outlets within so many days."""
    like = np.asarray((matrix @ matrix[i].T).todense()).ravel()
    ok = np.abs(days - days[i]) <= 3
    if apart:
        ok &= np.array([a["outlet"] != articles[i]["outlet"] for a in articles])
    like[~ok] = 0
    like[i] = 0
    return like


SHARED = [(0.02, 0.05), (0.05, 0.1), (0.1, 0.2), (0.2, 0.3), (0.3, 0.45), (0.45, 0.6), (0.6, 0.8), (0.8, 1.01)]
MOST = {"shared": 25, "like": 32}
LIKE = [(0.15, 0.25), (0.25, 0.35), (0.35, 0.5), (0.5, 1.01)]


def pairs(articles):
    """Up to 25 of each band of the shorter text's runs of three words that the other has; below .02, of each band of likeness."""
    random.seed(20260)
    articles = usable(articles)
    matrix = vectors([bag(a) for a in articles])
    days = np.array([day(a) for a in articles])
    cache = {}

    def run(i):
        if i not in cache:
            cache[i] = runs(articles[i])
        return cache[i]

    bands, used = defaultdict(list), Counter()
    order = random.sample(range(len(articles)), 6000)
    for i in order:
        like = near(articles, matrix, i, days)
        found = []
        for j in np.argsort(-like)[:25]:
            if like[j] < 0.15:
                break
            share = len(run(i) & run(j)) / max(1, min(len(run(i)), len(run(j))))
            for k, (low, high) in enumerate(SHARED):
                if low <= share < high:
                    found.append((("shared", k), int(j), share, float(like[j])))
            for k, (low, high) in enumerate(LIKE):
                if share < 0.02 and low <= like[j] < high:
                    found.append((("like", k), int(j), share, float(like[j])))
        random.shuffle(found)
        found.sort(key=lambda f: len(bands[f[0]]))
        for band, j, share, alike in found[:1]:
            if len(bands[band]) < MOST[band[0]] and used[i] + used[j] == 0:
                bands[band].append((i, j, share, alike))
                used[i] += 1
                used[j] += 1
        if sum(len(members) for members in bands.values()) >= 300:
            break
    out = []
    for band, members in bands.items():
        for i, j, share, alike in members:
            a, b = sorted((articles[i], articles[j]), key=lambda x: x["id"])
            out.append({"a": a, "b": b, "band": f"{band[0]}{band[1]}", "shared": round(share, 3), "like": round(alike, 3)})
    random.shuffle(out)
    print({f"{b[0]}{b[1]}": len(m) for b, m in bands.items()})
    return out


def stories(articles, first="2015-08-02", count=400):
    """Articles drawn at random from three days, each with up to seven of those most like it."""
    random.seed(20261)
    start = date.fromisoformat(first).toordinal()
    articles = [a for a in usable(articles) if start <= day(a) <= start + 2]
    matrix = vectors([bag(a) for a in articles])
    days = np.array([day(a) for a in articles])
    taken, groups = set(), []
    for i in random.sample(range(len(articles)), len(articles)):
        if len(taken) >= count:
            break
        if i in taken:
            continue
        like = near(articles, matrix, i, days, apart=False)
        group = [i] + [int(j) for j in np.argsort(-like)[:7] if like[j] > 0.1 and int(j) not in taken]
        group = group[: count - len(taken)]
        taken.update(group)
        groups.append(group)
    flat = [n for g in groups for n in g]
    sub = matrix[flat]
    like = np.asarray((sub @ sub.T).todense())
    # in an order in which like articles stand together, for the reader's sake
    left, order = list(range(len(flat))), []
    at = 0
    while left:
        left.remove(at)
        order.append(at)
        if left:
            recent = order[-12:]
            at = max(left, key=lambda x: max(like[x][r] * (0.97 ** (len(recent) - k)) for k, r in enumerate(recent)))
    print(len(articles), len(groups))
    return [articles[flat[k]] for k in order]


CONTENT = [(0.1, 0.2), (0.2, 0.3), (0.3, 0.45), (0.45, 0.65), (0.65, 1.01)]
NEGATIONS = {"لم", "لن", "ليس", "ليست", "نفي", "عدم", "ينفي", "نفت", "تنفي", "لا"}


def statements(records):
    """All contents of some length, with what a reader needs to judge them."""
    items = []
    for r in records:
        if not r.get("published") or not r.get("outlet"):
            continue
        for s in r["statements"]:
            c = s.get("content")
            if c and c["end"] - c["start"] >= 40:
                text = r["text"][c["start"] : c["end"]]
                items.append({"article": r["id"], "statement": s["id"], "outlet": r["outlet"], "day": r["published"]["date"],
                              "act": s["act"], "chain": [l["name"] for l in s["chain"]], "content": text,
                              "title": r.get("title"), "around": r["text"][max(0, c["start"] - 120) : c["end"] + 60]})
    return items


def measured(items):
    matrix = vectors([Counter(stem(w) for w in words(x["content"])) for x in items])
    days = np.array([date.fromisoformat(x["day"]).toordinal() for x in items])
    return matrix, days


def claims(records):
    """Statements' contents by bands of likeness; half where one is a denial, negated or has another number."""
    random.seed(20262)
    items = statements(records)
    matrix, days = measured(items)
    outlets = np.array([x["outlet"] for x in items])

    def sign(x):
        w = set(words(x["content"]))
        return x["act"] == "DENY" or bool(w & NEGATIONS)

    def numbers(x):
        return set(re.findall(r"\d+", x["content"]))

    bands, used = defaultdict(list), set()
    for i in random.sample(range(len(items)), min(len(items), 12000)):
        like = np.asarray((matrix @ matrix[i].T).todense()).ravel()
        like[(np.abs(days - days[i]) > 5) | (outlets == outlets[i])] = 0
        found = []
        for j in np.argsort(-like)[:15]:
            if like[j] < 0.1:
                break
            a, b = items[i], items[j]
            kind = "plain"
            if sign(a) != sign(b):
                kind = "denial"
            elif numbers(a) and numbers(b) and not numbers(a) & numbers(b):
                kind = "number"
            for k, (low, high) in enumerate(CONTENT):
                if low <= like[j] < high and a["content"] != b["content"]:
                    found.append(((kind, k), int(j), float(like[j])))
        random.shuffle(found)
        found.sort(key=lambda f: len(bands[f[0]]))
        for band, j, alike in found[:1]:
            most = {"plain": 13, "denial": 8, "number": 4}[band[0]]
            if len(bands[band]) < most and not {items[i]["article"], items[j]["article"]} & used:
                bands[band].append((i, j, alike))
                used |= {items[i]["article"], items[j]["article"]}
    out = []
    for band, members in bands.items():
        for i, j, alike in members:
            a, b = sorted((items[i], items[j]), key=lambda x: (x["article"], x["statement"]))
            out.append({"a": a, "b": b, "band": f"{band[0]}{band[1]}", "like": round(alike, 3)})
    random.shuffle(out)
    print({f"{b[0]}{b[1]}": len(m) for b, m in bands.items()})
    return out[:120]


def counted(x):
    """What is counted in a content: the word after each number, with the number."""
    w = re.findall(r"\d+(?:[.,]\d+)?|[^\W\d]+", x["content"].translate(FOLD))
    return {stem(w[i + 1]): w[i] for i in range(len(w) - 1) if w[i][0].isdigit() and not w[i + 1][0].isdigit()}


def disputes(records):
    """Where contradictions are likely, which a draw by likeness hardly meets: denials with what is most like them,
    and contents that count the same thing otherwise."""
    random.seed(20263)
    items = statements(records)
    matrix, days = measured(items)
    out, used = [], Counter()

    def pair(i, accept, kind):
        like = np.asarray((matrix @ matrix[i].T).todense()).ravel()
        like[np.abs(days - days[i]) > 6] = 0
        for j in np.argsort(-like)[:12]:
            if like[j] < 0.2:
                return 0
            a, b = sorted((items[i], items[int(j)]), key=lambda x: (x["article"], x["statement"]))
            if a["article"] == b["article"] or used[a["article"]] + used[b["article"]] or not accept(items[int(j)]):
                continue
            used.update([a["article"], b["article"]])
            out.append({"a": a, "b": b, "band": kind, "like": round(float(like[j]), 3)})
            return 1
        return 0

    denials = [i for i, x in enumerate(items) if x["act"] == "DENY"]
    found = 0
    for i in random.sample(denials, len(denials)):
        found += pair(i, lambda x: x["act"] != "DENY", "denial")
        if found >= 45:
            break
    found = 0
    numbers = [i for i, x in enumerate(items) if counted(x)]
    for i in random.sample(numbers, len(numbers)):
        own = counted(items[i])
        found += pair(i, lambda x: any(counted(x).get(k, v) != v for k, v in own.items()), "number")
        if found >= 35:
            break
    random.shuffle(out)
    return out


def main():
    what, source, out = sys.argv[1:4]
    drawn = {"pairs": pairs, "stories": stories, "claims": claims, "disputes": disputes}[what](read(source))
    with open(out, "w", encoding="utf-8") as lines:
        for item in drawn:
            lines.write(json.dumps(item, ensure_ascii=False) + "\n")
    print(len(drawn), "drawn")


if __name__ == "__main__":
    main()
