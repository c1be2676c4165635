"""Digests to try things on, composed when they are asked for. Names and events are invented."""

from __future__ import annotations

import random
from collections.abc import Iterator

OUTLETS = [
    "مرآة الميناء",
    "وكالة النهر",
    "صدى البوادي",
    "القنديل",
    "شبكة المرفأ",
    "منارة الساحل",
    "نبض التلال",
]
SUBJECTS = [
    "عمال الأرصفة",
    "مجلس البلدية",
    "صيادو الضفتين",
    "تجار الداخل",
    "إدارة الميناء",
    "أهالي الحي القديم",
]
DEEDS = [
    "يعلقون إضرابهم",
    "يطالبون بتعميق الحوض",
    "يرفضون العقد الجديد",
    "ينتظرون السفينة",
    "يعيدون فتح الجسر",
]
PEOPLE = ["سامر النعماني", "ليان البرهومي", "جمانة الراشدي", "رضوان الميداني", "نوال القراعين"]
PLACES = ["مرجانة", "رأس النورس", "بئر الزيتون"]
AGENCIES = ["رويترز", "أ ف ب"]
SENTENCES = [
    "وقال ممثلو العمال إن التعليق مؤقت، وإنه ينتهي إذا لم تصرف العلاوات المتأخرة قبل نهاية الشهر.",
    "وينص الاتفاق على أن تدفع الإدارة نصف العلاوات فورا، وأن يحال النصف الثاني إلى لجنة ثلاثية.",
    "وتوقعت الشركة أن تستأنف الرافعات الأربع الكبرى عملها مساء الجمعة بعد فحص السلاسل والمحركات.",
    "ولم يحضر أحد من سكان الضفة الغربية الاجتماع، لأن المعدية الوحيدة كانت متوقفة منذ الصباح.",
    "ورأى خبراء أن تعميق الحوض الشرقي يحتاج إلى دراسة جديدة للتيارات قبل أن تبدأ أعمال الحفر.",
]


def articles(chance: random.Random, wanted: int, length: int) -> Iterator[tuple[str, str]]:
    """Headings, and what stands below them."""
    for number in range(1, wanted + 1):
        heading = f"{chance.choice(OUTLETS)} :{chance.choice(SUBJECTS)} {chance.choice(DEEDS)} ({number})"
        day, clock = chance.randint(1, 28), f"{chance.randint(10, 23)}:{chance.randint(10, 59)}"
        lines = [
            f"نشر بتاريخ : {day} / 3 / 2018",
            f"آخر تحديث : {day} / 3 / 2018 {clock}",
            chance.choice(PEOPLE),
        ]
        opening, size = f"{chance.choice(PLACES)} - {chance.choice(AGENCIES)} : ", 0
        while size < length:
            paragraph = opening + " ".join(chance.choices(SENTENCES, k=6))
            lines.append(paragraph)
            opening, size = "", size + 2 * len(paragraph)
        yield heading, "\n".join(lines)


def digest(number: int, wanted: int = 10, length: int = 3600) -> str:
    """A press file of `wanted` articles of `length` bytes and a little more; the same for the same number."""
    pieces = list(articles(random.Random(number), wanted, length))
    contents = "\n".join(f"  {at}. {heading}" for at, (heading, _) in enumerate(pieces, 1))
    body = "\n======================\n".join(f"{heading}\n{text}" for heading, text in pieces)
    return f"ملف الميناء رقم {number}\nعناوين الملف\n{contents}\n======================\n{body}\n"  # noqa: RUF001


def digests(count: int, wanted: int = 10, length: int = 3600) -> Iterator[tuple[str, str]]:
    """So many of them, each with a name."""
    for number in range(count):
        yield f"digest-{number}", digest(number, wanted, length)
