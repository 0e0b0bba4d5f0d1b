package org.isnad.analysis.statement;

/** How a verb takes what was said. */
enum Frame {
  /** A clause after أن, إن or بأن. */
  THAT,
  /** Only a clause after بأن: دفعت السلطات بأن. */
  BITHAT,
  /** After ب only a verbal noun: وجه بتشكيل لجنة. */
  BIDEED,
  /** Quotation marks or a colon. */
  QUOTE,
  /** The direct object: أعلن مقتل جنديين. */
  OBJ,
  /** A verbal noun as the direct object: تعهد إرسال مساعدات. */
  DEED,
  /** An object and what it is held to be: وصف الاتفاق بأنه خطأ. */
  AS,
  /** The name that is given: أسماه دعماً. */
  NAME,
  /** A noun of feeling as object: أبدى قلقه من التصعيد. */
  FEEL,
  /** A noun of saying as object: أعاد التأكيد على أن. */
  NOUN,
  /** The one spoken to is the verb's object: اتهمت الجيش بالقصف. */
  WHOM,
  /** The one spoken to is always named: حثت أنقرة على is said to Ankara. */
  ADDRESSED,
  /** The speaker follows after عن: نقلت عن الوزير قوله. */
  VIA,
  /** The speaker follows after إلى: نسبت إلى الوزير قوله. */
  ASCRIBED,
  /** A noun of saying with its speaker as the object: نقلت الصحف تأكيد الوزير أن. */
  REPORT,
  /** The speaker follows after من: علمت الصحيفة من مصادر أن. */
  FROM,
  /** The one spoken to follows after من: طلب من الوزير أن. */
  OF,
  /** The one spoken to follows after ب: أهاب بالمواطنين أن. */
  BY,
  /** The document that speaks follows after في: جاء في بيان الوزارة أن. */
  IN,
  /** The cause follows after إلى: عزا التأخر إلى الطقس. */
  TO,
  /** حمّل … مسؤولية …. */
  BLAME,
  /** Words or meddling as the direct object: رفض الاتهامات. */
  WORDS
}
