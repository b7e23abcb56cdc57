"""Everything Qt: the window, its pages, dialogs and widgets.

The first thing is to spare all modules that follow PySide6's search for ``from __feature__``
in their sources, which the program never uses.
"""

from ashore.gui.feature_scan import skip_feature_scan

skip_feature_scan()
