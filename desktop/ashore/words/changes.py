"""What an action is called in the menu (Undo: …), and the sentence that says it was done."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words import names
from ashore.words.filling import fill
from ashore.words.language import QT_TRANSLATE_NOOP, translate


def change_text(code: str, name: str) -> str:
    """The action as a phrase: ``Payment on Jiebei``. ``name`` as in services.change.Change."""
    if code == "debts_imported":
        return translate("Changes", "Import of %n debt(s)", None, int(name))
    return _filled(translate("Changes", _PHRASES[code]), code, name)


def done_text(code: str, name: str) -> str:
    """The action as a sentence: ``The payment on Jiebei was recorded.``"""
    if code == "debts_imported":
        return translate("Changes", "%n debt(s) were imported.", None, int(name))
    return _filled(translate("Changes", _SENTENCES[code]), code, name)


def repaid_text(name: str) -> str:
    """What is said after a payment that leaves nothing to repay."""
    text = translate("Changes", "The payment on {name} was recorded; nothing is left to repay.")
    return fill(text, name=names.called(name))


def _filled(text: str, code: str, name: str) -> str:
    if code not in ("figure_set", "figure_reset"):
        return fill(text, name=names.called(name))
    lender, figure = name.split()
    return text.format(lender=names.lender_called(lender), figure=names.figure_name(figure))


_PHRASES: Mapping[str, str] = {
    "debt_added": QT_TRANSLATE_NOOP("Changes", "Add {name}"),
    "debt_edited": QT_TRANSLATE_NOOP("Changes", "Edit {name}"),
    "payment_recorded": QT_TRANSLATE_NOOP("Changes", "Payment on {name}"),
    "balance_updated": QT_TRANSLATE_NOOP("Changes", "Update the balance of {name}"),
    "charge_recorded": QT_TRANSLATE_NOOP("Changes", "Charge on {name}"),
    "fee_recorded": QT_TRANSLATE_NOOP("Changes", "Fee on {name}"),
    "waiver_recorded": QT_TRANSLATE_NOOP("Changes", "Waiver on {name}"),
    "rate_changed": QT_TRANSLATE_NOOP("Changes", "New rate of {name}"),
    "correction_recorded": QT_TRANSLATE_NOOP("Changes", "Correction of {name}"),
    "entry_edited": QT_TRANSLATE_NOOP("Changes", "Edit an entry of {name}"),
    "entry_deleted": QT_TRANSLATE_NOOP("Changes", "Delete an entry of {name}"),
    "terms_changed": QT_TRANSLATE_NOOP("Changes", "Change the terms of {name}"),
    "contact_added": QT_TRANSLATE_NOOP("Changes", "Contact about {name}"),
    "contact_edited": QT_TRANSLATE_NOOP("Changes", "Edit a contact about {name}"),
    "contact_deleted": QT_TRANSLATE_NOOP("Changes", "Delete a contact about {name}"),
    "follow_up_done": QT_TRANSLATE_NOOP("Changes", "Follow-up on {name} done"),
    "follow_up_moved": QT_TRANSLATE_NOOP("Changes", "Move a follow-up on {name}"),
    "agreement_made": QT_TRANSLATE_NOOP("Changes", "Agreement on {name}"),
    "agreement_edited": QT_TRANSLATE_NOOP("Changes", "Edit an agreement on {name}"),
    "agreement_withdrawn": QT_TRANSLATE_NOOP("Changes", "Withdraw an agreement on {name}"),
    "agreement_deleted": QT_TRANSLATE_NOOP("Changes", "Delete an agreement on {name}"),
    "promise_made": QT_TRANSLATE_NOOP("Changes", "Promise on {name}"),
    "promise_withdrawn": QT_TRANSLATE_NOOP("Changes", "Withdraw a promise on {name}"),
    "promise_deleted": QT_TRANSLATE_NOOP("Changes", "Delete a promise on {name}"),
    "debt_closed": QT_TRANSLATE_NOOP("Changes", "Mark {name} as repaid"),
    "debt_reopened": QT_TRANSLATE_NOOP("Changes", "Reopen {name}"),
    "debt_archived": QT_TRANSLATE_NOOP("Changes", "Archive {name}"),
    "debt_restored": QT_TRANSLATE_NOOP("Changes", "Restore {name}"),
    "debt_deleted": QT_TRANSLATE_NOOP("Changes", "Delete {name}"),
    "plan_saved": QT_TRANSLATE_NOOP("Changes", "Change of the plan in {name}"),
    "baseline_kept": QT_TRANSLATE_NOOP("Changes", "Keep the plan in {name}"),
    "baseline_dropped": QT_TRANSLATE_NOOP("Changes", "Drop the kept plan in {name}"),
    "figure_set": QT_TRANSLATE_NOOP("Changes", "{lender}, {figure}: own figure"),
    "figure_reset": QT_TRANSLATE_NOOP("Changes", "{lender}, {figure}: back to the preset"),
}
_SENTENCES: Mapping[str, str] = {
    "debt_added": QT_TRANSLATE_NOOP("Changes", "{name} was added."),
    "debt_edited": QT_TRANSLATE_NOOP("Changes", "{name} was changed."),
    "payment_recorded": QT_TRANSLATE_NOOP("Changes", "The payment on {name} was recorded."),
    "balance_updated": QT_TRANSLATE_NOOP("Changes", "The balance of {name} was updated."),
    "charge_recorded": QT_TRANSLATE_NOOP("Changes", "The charge on {name} was recorded."),
    "fee_recorded": QT_TRANSLATE_NOOP("Changes", "The fee on {name} was recorded."),
    "waiver_recorded": QT_TRANSLATE_NOOP("Changes", "The waiver on {name} was recorded."),
    "rate_changed": QT_TRANSLATE_NOOP("Changes", "The new rate of {name} was recorded."),
    "correction_recorded": QT_TRANSLATE_NOOP("Changes", "The correction of {name} was recorded."),
    "entry_edited": QT_TRANSLATE_NOOP("Changes", "The entry of {name} was changed."),
    "entry_deleted": QT_TRANSLATE_NOOP("Changes", "The entry of {name} was deleted."),
    "terms_changed": QT_TRANSLATE_NOOP("Changes", "The terms of {name} were changed."),
    "contact_added": QT_TRANSLATE_NOOP("Changes", "The contact about {name} was noted down."),
    "contact_edited": QT_TRANSLATE_NOOP("Changes", "The contact about {name} was changed."),
    "contact_deleted": QT_TRANSLATE_NOOP("Changes", "The contact about {name} was deleted."),
    "follow_up_done": QT_TRANSLATE_NOOP("Changes", "The follow-up on {name} is done."),
    "follow_up_moved": QT_TRANSLATE_NOOP("Changes", "The follow-up on {name} was moved."),
    "agreement_made": QT_TRANSLATE_NOOP("Changes", "The agreement on {name} was saved."),
    "agreement_edited": QT_TRANSLATE_NOOP("Changes", "The agreement on {name} was changed."),
    "agreement_withdrawn": QT_TRANSLATE_NOOP(
        "Changes", "The agreement on {name} is noted as withdrawn."
    ),
    "agreement_deleted": QT_TRANSLATE_NOOP("Changes", "The agreement on {name} was deleted."),
    "promise_made": QT_TRANSLATE_NOOP("Changes", "The promise on {name} was saved."),
    "promise_withdrawn": QT_TRANSLATE_NOOP(
        "Changes", "The promise on {name} is noted as withdrawn."
    ),
    "promise_deleted": QT_TRANSLATE_NOOP("Changes", "The promise on {name} was deleted."),
    "debt_closed": QT_TRANSLATE_NOOP("Changes", "{name} is marked as repaid."),
    "debt_reopened": QT_TRANSLATE_NOOP("Changes", "{name} is open again."),
    "debt_archived": QT_TRANSLATE_NOOP("Changes", "{name} is in the archive."),
    "debt_restored": QT_TRANSLATE_NOOP("Changes", "{name} is back from the archive."),
    "debt_deleted": QT_TRANSLATE_NOOP("Changes", "{name} was deleted."),
    "plan_saved": QT_TRANSLATE_NOOP("Changes", "The plan in {name} was saved."),
    "baseline_kept": QT_TRANSLATE_NOOP("Changes", "The plan in {name} is kept to compare with."),
    "baseline_dropped": QT_TRANSLATE_NOOP("Changes", "The kept plan in {name} was dropped."),
    "figure_set": QT_TRANSLATE_NOOP("Changes", "{lender}, {figure}: your own figure was saved."),
    "figure_reset": QT_TRANSLATE_NOOP("Changes", "{lender}, {figure}: the preset counts again."),
}
