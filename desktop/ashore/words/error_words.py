"""The sentence of each error code: what is wrong, and how to write it, with an example."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

FIELD_ERRORS: Mapping[str, str] = {
    "amount_missing": QT_TRANSLATE_NOOP("Errors", "Write an amount, like 12,000 or 1.2万."),
    "amount_not_a_number": QT_TRANSLATE_NOOP(
        "Errors", "This is not an amount. Write it like 12,000 or 12,000.50 or 1.2万."
    ),
    "amount_other_currency": QT_TRANSLATE_NOOP(
        "Errors",
        "This sign belongs to another currency; the debt is in {currency}. "
        "Write the figure alone, or choose the other currency.",
    ),
    "amount_too_precise": QT_TRANSLATE_NOOP(
        "Errors", "{currency} has {digits} decimal places. Write no more than that, like 12,000.50."
    ),
    "amount_too_precise_whole": QT_TRANSLATE_NOOP(
        "Errors", "{currency} has no decimal places. Write a whole amount, like 12,000."
    ),
    "amount_too_large": QT_TRANSLATE_NOOP(
        "Errors", "This is more than a trillion. Check the zeros, or the 万 and 亿."
    ),
    "amount_negative": QT_TRANSLATE_NOOP("Errors", "Write the amount without a minus, like 12,000."),
    "amount_due_above_balance": QT_TRANSLATE_NOOP(
        "Errors", "The amount due is more than the balance. It is a part of it: write less, or correct the balance."
    ),
    "amount_due_zero": QT_TRANSLATE_NOOP(
        "Errors",
        "With an amount due of 0 there would be no due date. Write what is asked for by then, like 500; "
        "if it is left empty, the minimum payment counts.",
    ),
    "balance_missing": QT_TRANSLATE_NOOP("Errors", "Write what is owed in all, like 12,000."),
    "boundaries_not_rising": QT_TRANSLATE_NOOP(
        "Errors",
        "The stages must follow each other: phone contact from day 1 or later, "
        "formal collection after that. An example: 4 and 16.",
    ),
    "choice_unknown": QT_TRANSLATE_NOOP("Errors", "This is not one of the choices. Write one of: {choices}."),
    "currency_unknown": QT_TRANSLATE_NOOP(
        "Errors", "“{currency}” is not the code of a currency. Write its three letters, like CNY or USD."
    ),
    "date_missing": QT_TRANSLATE_NOOP("Errors", "Write a date, like 2026-11-22."),
    "date_no_such_day": QT_TRANSLATE_NOOP(
        "Errors", "There is no such day in the calendar. Check the day and the month, like 2026-11-30."
    ),
    "date_not_a_date": QT_TRANSLATE_NOOP(
        "Errors", "This is not a date. Write it like 2026-11-22, 11-22, 11月22日 or 22 Nov."
    ),
    "date_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "The year must be between 1970 and 2199. Write the date like 2026-11-22."
    ),
    "day_of_month": QT_TRANSLATE_NOOP("Errors", "Write the day of the month from 1 to 31, like 5, or none."),
    "days_not_a_number": QT_TRANSLATE_NOOP("Errors", "Write a whole number of days from 0 to 3650, like 3."),
    "due_date_missing": QT_TRANSLATE_NOOP(
        "Errors", "Write the oldest due date that is not paid in full, like 2026-11-22."
    ),
    "late_fee_steps": QT_TRANSLATE_NOOP(
        "Errors", "Write the fee from the second miss in a row on as the first one is: 6%, or 6%, 7%; or an amount."
    ),
    "kind_unknown": QT_TRANSLATE_NOOP("Errors", "This kind of debt is not known. Write one of: {choices}."),
    "minimum_zero": QT_TRANSLATE_NOOP(
        "Errors",
        "A minimum payment of 0 would never come due. Write an amount, a percent of the balance or full, "
        "like 500 or 10%.",
    ),
    "name_missing": QT_TRANSLATE_NOOP("Errors", "Give the debt a name, like Jiebei or ICBC card."),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The name is longer than {limit} characters. Keep it short; the rest fits in the notes."
    ),
    "penalty_multiple": QT_TRANSLATE_NOOP(
        "Errors", "Penalty interest is 1 to {limit} times the rate. Write it like 1.5x or +50%."
    ),
    "penalty_unclear": QT_TRANSLATE_NOOP(
        "Errors", "Times the rate, or a rate of its own? Write 1.5x, +50%, +3 %/year or 0.065 %/day."
    ),
    "percent_above_100": QT_TRANSLATE_NOOP("Errors", "A share cannot be more than 100 %. Write it like 5%."),
    "promo_rate_missing": QT_TRANSLATE_NOOP(
        "Errors", "Write the promotional rate that holds until that day, like 3.6 %/year."
    ),
    "promo_until_missing": QT_TRANSLATE_NOOP(
        "Errors", "Write the last day of the promotional rate, like 2026-12-31."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("Errors", "This is longer than {limit} characters. Shorten it."),
    "text_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "There are signs in it that are no characters: the text came in another encoding. Type it again."
    ),
    "rate_missing": QT_TRANSLATE_NOOP("Errors", "Write a rate, like 18.25 %/year or 0.05 %/day."),
    "rate_negative": QT_TRANSLATE_NOOP("Errors", "Write the rate without a minus, like 18.25 %/year, or 0."),
    "rate_not_a_number": QT_TRANSLATE_NOOP(
        "Errors", "This is not a rate. Write it like 18.25 %/year, 1.5 %/month, 0.05 %/day or 万分之五."
    ),
    "rate_period_unclear": QT_TRANSLATE_NOOP(
        "Errors",
        "Without a period this would be {annual} a year. "
        "Name the period, like 18.25 %/year, 1.5 %/month or 0.05 %/day.",
    ),
    "rate_too_high": QT_TRANSLATE_NOOP(
        "Errors",
        "This would be {annual} a year: most likely the period is another one. "
        "Name it, like 18.25 %/year, 1.5 %/month or 0.05 %/day.",
    ),
}  # fmt: skip
"""What can be wrong with a typed field; it is shown at the field."""

FILE_ERRORS: Mapping[str, str] = {
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A cell is longer than {limit} characters. Most likely a quotation mark is missing."
    ),
    "column_twice": QT_TRANSLATE_NOOP("Errors", "The column {column} stands twice in the first line. Remove one."),
    "columns_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The first line lacks: {columns}. It must name the columns; name, balance and due_date are required.",
    ),
    "columns_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The first line has columns that are not known: {columns}. Known are: {known}."
    ),
    "file_empty": QT_TRANSLATE_NOOP(
        "Errors", "The file is empty. Its first line must name the columns, like name,balance,due_date."
    ),
    "file_is_folder": QT_TRANSLATE_NOOP("Errors", "{file} is a folder. Name a CSV file."),
    "file_missing": QT_TRANSLATE_NOOP("Errors", "There is no file {file}."),
    "file_not_text": QT_TRANSLATE_NOOP(
        "Errors", "{file} is not a text file in UTF-8 or GB18030. Save the table as CSV (UTF-8) first."
    ),
    "file_too_large": QT_TRANSLATE_NOOP("Errors", "{file} is larger than {limit} MB: it cannot be a list of debts."),
    "file_forbidden": QT_TRANSLATE_NOOP("Errors", "You may not read {file}: its permissions forbid it."),
    "file_unreadable": QT_TRANSLATE_NOOP("Errors", "{file} cannot be read: the disk or the name does not allow it."),
    "file_utf8_broken": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is in UTF-8, but in line {line} there are bytes that are no characters of it. "
        "Mend that line, or save the table as CSV (UTF-8) again.",
    ),
    "import_empty": QT_TRANSLATE_NOOP("Errors", "There are no debts to import."),
    "quote_open": QT_TRANSLATE_NOOP("Errors", "A quotation mark that is opened here is never closed."),
    "quote_stray": QT_TRANSLATE_NOOP(
        "Errors", "A quotation mark stands in the middle of a cell. Write it twice, and put the whole cell in them."
    ),
    "row_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The line has {cells} cells, the first line names {columns} columns. "
        "Put quotation marks around a text or an amount with a comma in it."
    ),
}  # fmt: skip
"""What can be wrong with a file."""

EXPORT_ERRORS: Mapping[str, str] = {
    "export_option_alone": QT_TRANSLATE_NOOP(
        "Errors", "This is only for a file: name the file too, with {export} FILE. Nothing was shown."
    ),
    "export_folder_missing": QT_TRANSLATE_NOOP(
        "Errors", "There is no folder {folder}. Make it first, or name another one. Nothing was written."
    ),
    "export_forbidden": QT_TRANSLATE_NOOP(
        "Errors", "You may not write in {folder}: its permissions forbid it. Name another folder. Nothing was written."
    ),
    "export_full": QT_TRANSLATE_NOOP(
        "Errors", "{file} could not be written: the disk is full. An older file of this name is as it was."
    ),
    "export_is_folder": QT_TRANSLATE_NOOP("Errors", "{file} is a folder. Name a file in it."),
    "export_kind_unknown": QT_TRANSLATE_NOOP(
        "Errors", "How {file} is to be written is not known: its name must end in one of {known}."
    ),
    "dates_only_ics": QT_TRANSLATE_NOOP(
        "Errors", "All dates go into a calendar: give {file} a name that ends in .ics."
    ),
    "export_no_debts": QT_TRANSLATE_NOOP(
        "Errors", "There are no debts to export. Add the first one: ashore add --help"
    ),
    "export_open_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "{file} is open in another program. Close it there, or name another file. Nothing was written."
    ),
    "export_unwritable": QT_TRANSLATE_NOOP(
        "Errors", "{file} cannot be written: the disk or the name does not allow it. Nothing was written."
    ),
}  # fmt: skip
"""What can be wrong with a file that is written."""

STORE_ERRORS: Mapping[str, str] = {
    "backup_full": QT_TRANSLATE_NOOP(
        "Errors",
        "Today's backup could not be made: the disk that holds {folder} is full. "
        "Your debts are not touched by that.",
    ),
    "backup_unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "Today's backup could not be made: {folder} cannot be written. "
        "Your debts are not touched by that.",
    ),
    "balance_date_in_future": QT_TRANSLATE_NOOP(
        "Errors", "A balance cannot be read in the future. Write today or an earlier day."
    ),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Another window or command has changed this meanwhile. It was left as it is now."
    ),
    "currency_in_use": QT_TRANSLATE_NOOP(
        "Errors",
        "Payments are recorded in {currency} already, so the currency stays. "
        "For another currency add another debt.",
    ),
    "debt_gone": QT_TRANSLATE_NOOP("Errors", "This debt is not there any more: another window or command deleted it."),
    "figure_unchanged": QT_TRANSLATE_NOOP("Errors", "The figure is like this already."),
    "entry_gone": QT_TRANSLATE_NOOP(
        "Errors", "This line is not there any more: another window or command deleted it."
    ),
    "entry_in_future": QT_TRANSLATE_NOOP(
        "Errors", "This day has not come yet. Write the day on which it happened."
    ),
    "entry_zero": QT_TRANSLATE_NOOP("Errors", "Write an amount other than 0, like 500."),
    "last_balance_needed": QT_TRANSLATE_NOOP(
        "Errors", "This is the only balance of the debt. Correct it, or enter another one first."
    ),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to do again."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to take back."),
    "payment_above_balance": QT_TRANSLATE_NOOP(
        "Errors", "This is {more} more than the balance. Check the zeros; if it is right, save again."
    ),
    "page_empty": QT_TRANSLATE_NOOP("Errors", "Write at least one figure of the lender's page."),
    "part_holds_less": QT_TRANSLATE_NOOP(
        "Errors",
        "This part holds {held} on that day. Write no more than that, or choose another part: what a "
        "balance does not name counts as principal.",
    ),
    "part_missing": QT_TRANSLATE_NOOP(
        "Errors", "Choose the part that it is about: principal, interest, penalty interest or costs."
    ),
    "parts_above_balance": QT_TRANSLATE_NOOP(
        "Errors", "Its parts are more than the balance. Correct them, or the balance."
    ),
    "parts_leave_rest": QT_TRANSLATE_NOOP(
        "Errors", "{rest} of the balance is in no part. Correct them, or save again: it then counts as {part}."
    ),
    "parts_not_balance": QT_TRANSLATE_NOOP(
        "Errors", "Its parts do not make the balance. Leave one of them empty, or correct it."
    ),
    "payment_in_future": QT_TRANSLATE_NOOP("Errors", "This day has not come yet. Write the day on which it was paid."),
    "payment_zero": QT_TRANSLATE_NOOP("Errors", "Write what was paid, more than 0, like 500."),
    "redo_dropped": QT_TRANSLATE_NOOP(
        "Errors",
        "Another window or command has changed this meanwhile. It was left as it is now, "
        "and this step cannot be done again.",
    ),
    "status_unchanged": QT_TRANSLATE_NOOP("Errors", "The debt is in this state already."),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The database in {folder} cannot be read: it is damaged, or not a database of Ashore. "
        "It was left untouched. Earlier copies are kept in the folder “backups” beside it.",
    ),
    "store_full": QT_TRANSLATE_NOOP(
        "Errors", "The disk that holds {folder} is full. Nothing was changed; make some room and try again."
    ),
    "store_locked": QT_TRANSLATE_NOOP(
        "Errors", "Another program is busy with the database in {folder}. Try again in a moment."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The debts in {folder} were saved by a newer version of Ashore. They were left untouched: "
        "open them with that version.",
    ),
    "store_not_upgraded": QT_TRANSLATE_NOOP(
        "Errors",
        "The database could not be brought to this version of Ashore. It is as it was before; "
        "a copy is kept in backups/{backup}.",
    ),
    "store_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "The debts in {folder} cannot be read: its permissions forbid it. "
        "Check who may read there, or choose another folder (--profile).",
    ),
    "store_unwritable": QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} cannot be written. Check who may write there, or choose another (--profile).",
    ),
    "undo_dropped": QT_TRANSLATE_NOOP(
        "Errors",
        "Another window or command has changed this meanwhile. It was left as it is now, "
        "and this step cannot be taken back any more.",
    ),
}  # fmt: skip
"""What can be wrong with an action or with the profile's database."""

START_ERRORS: Mapping[str, str] = {
    "argument_missing": QT_TRANSLATE_NOOP("Errors", "This command needs {option}. Its help shows how: --help"),
    "command_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no command “{command}”. The help lists them: ashore --help"
    ),
    "demo_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "{folder} holds debts of your own, and this would open the sample. For your own start "
        ".venv/bin/ashore --profile FOLDER, without --demo; for the sample name another folder."
    ),
    "input_closed": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing at standard input. Send the file there: <debts.csv"
    ),
    "json_without_command": QT_TRANSLATE_NOOP("Errors", "JSON needs a command, like: ashore list --json"),
    "option_needs_value": QT_TRANSLATE_NOOP("Errors", "{option} needs a value after it. The help shows which: --help"),
    "option_takes_no_value": QT_TRANSLATE_NOOP("Errors", "{option} takes no value."),
    "option_unknown": QT_TRANSLATE_NOOP("Errors", "This is not known here: {option}. The help lists what is: --help"),
    "output_unwritable": QT_TRANSLATE_NOOP("Errors", "The output cannot be written: its disk is full or gone."),
    "picture_timeout": QT_TRANSLATE_NOOP("Errors", "The window did not fill within a minute, so there is no picture."),
    "picture_unwritable": QT_TRANSLATE_NOOP("Errors", "The picture cannot be written to {path}."),
    "qt_unusable": QT_TRANSLATE_NOOP(
        "Errors", "The window cannot start, a library is missing: {reason}. The other commands work: ashore list"
    ),
    "usage": QT_TRANSLATE_NOOP("Errors", "The command line cannot be read: {reason}"),
}  # fmt: skip
"""What can be wrong with the command line and the start."""
