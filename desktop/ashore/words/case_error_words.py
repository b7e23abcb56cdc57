"""The sentence of each error code about contacts, promises and agreements."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

CASE_ERRORS: Mapping[str, str] = {
    "debt_missing": QT_TRANSLATE_NOOP("Errors", "Name the debt, as ashore list shows it."),
    "debt_unknown": QT_TRANSLATE_NOOP("Errors", "There is no debt called “{name}”. ashore list shows their names."),
    "debt_ambiguous": QT_TRANSLATE_NOOP(
        "Errors", "More than one debt is called “{name}”. Name it by its id, which ashore list --json shows."
    ),
    "channel_missing": QT_TRANSLATE_NOOP("Errors", "Say how the contact was made, like call or sms."),
    "direction_missing": QT_TRANSLATE_NOOP("Errors", "Say who got in touch: in for them, out for you."),
    "when_missing": QT_TRANSLATE_NOOP("Errors", "Write the date and the time of the contact, like 2026-11-24 21:59."),
    "when_not_a_time": QT_TRANSLATE_NOOP("Errors", "Write a date and a time, like 2026-11-24 21:59."),
    "zone_unknown": QT_TRANSLATE_NOOP("Errors", "There is no time zone “{name}” here. Write it like Asia/Shanghai."),
    "message_missing": QT_TRANSLATE_NOOP("Errors", "Paste the message, or type what it says."),
    "contact_in_future": QT_TRANSLATE_NOOP("Errors", "This time has not come yet. Write when the contact was."),
    "contact_gone": QT_TRANSLATE_NOOP("Errors", "This contact is not there any more; nothing was changed."),
    "evidence_title_missing": QT_TRANSLATE_NOOP("Errors", "Say in a few words what the evidence is, like "
        "Recording of the call."),
    "follow_up_past": QT_TRANSLATE_NOOP("Errors", "The follow-up lies before the contact. Choose a later day."),
    "promise_not_readable": QT_TRANSLATE_NOOP("Errors", "Write the amount and the day that were promised, like "
        "500@2026-12-01."),
    "promise_zero": QT_TRANSLATE_NOOP("Errors", "A promise needs an amount above 0."),
    "promise_amount_missing": QT_TRANSLATE_NOOP("Errors", "Write the amount that was promised by that day, like 500."),
    "promise_date_missing": QT_TRANSLATE_NOOP("Errors", "Write the day by which it was promised, like 2026-12-01."),
    "promise_date_past": QT_TRANSLATE_NOOP("Errors", "The promised day lies before the day of the promise."),
    "promise_in_future": QT_TRANSLATE_NOOP("Errors", "A promise is noted down once it was made: choose today or "
        "an earlier day."),
    "promise_open": QT_TRANSLATE_NOOP(
        "Errors", "Another promise on this debt is still open. Withdraw it first, or let the new one take its place."
    ),
    "promise_not_open": QT_TRANSLATE_NOOP("Errors", "This promise is not open any more, so that it cannot be "
        "withdrawn."),
    "promise_gone": QT_TRANSLATE_NOOP("Errors", "This promise is not there any more; nothing was changed."),
    "field_of_other_kind": QT_TRANSLATE_NOOP("Errors", "This kind of agreement does not have this. Leave it out."),
    "when_skipped": QT_TRANSLATE_NOOP("Errors", "That time did not exist: the clocks were put forward over it. "
        "Check the hour."),
    "reduction_above_owed": QT_TRANSLATE_NOOP("Errors", "This is more than is owed. Write what settles the debt "
        "in all."),
    "kind_missing": QT_TRANSLATE_NOOP("Errors", "Say what was agreed: extension, instalments, reduction or "
        "interest-freeze."),
    "agreement_in_future": QT_TRANSLATE_NOOP("Errors", "This day has not come yet: choose today or an earlier day."),
    "agreement_owes_nothing": QT_TRANSLATE_NOOP("Errors", "Nothing was owed on this debt when the agreement was "
        "signed. Check the day and the balance."),
    "agreement_same_day": QT_TRANSLATE_NOOP(
        "Errors", "Another agreement on this debt was signed on the same day. Change that one, or choose another day."
    ),
    "agreement_not_running": QT_TRANSLATE_NOOP("Errors", "This agreement had ended by that day, so that it "
        "cannot be withdrawn."),
    "agreement_gone": QT_TRANSLATE_NOOP("Errors", "This agreement is not there any more; nothing was changed."),
    "withdrawn_before_signed": QT_TRANSLATE_NOOP("Errors", "This day lies before the agreement was signed."),
    "breach_days_out_of_range": QT_TRANSLATE_NOOP("Errors", "Write a whole number of days from 0 to 3650, like 3."),
    "count_out_of_range": QT_TRANSLATE_NOOP("Errors", "Write how many instalments there are, from 1 to {highest}."),
    "first_day_missing": QT_TRANSLATE_NOOP("Errors", "Write the first day, like 2026-12-10."),
    "start_before_signed": QT_TRANSLATE_NOOP(
        "Errors", "The first instalment lies before the agreement was signed. Choose a later day, or write what "
            "was paid before."
    ),
    "until_missing": QT_TRANSLATE_NOOP("Errors", "Write the last day, like 2026-12-10."),
    "until_before_start": QT_TRANSLATE_NOOP("Errors", "The last day lies before the first one."),
    "until_before_signed": QT_TRANSLATE_NOOP("Errors", "The last day lies before the agreement was signed."),
    "extension_moves_nothing": QT_TRANSLATE_NOOP(
        "Errors", "Nothing is due before this day, so that there is nothing to move. Choose a day after the due date."
    ),
    "template_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no template called “{name}”. These are there: {known}."
    ),
    "template_folder": QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} cannot be made. Make it yourself, and put your templates into it."
    ),
    "template_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be read as a text in UTF-8, so that it is left out of the templates."
    ),
}  # fmt: skip
