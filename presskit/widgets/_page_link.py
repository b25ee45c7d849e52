"""Links to a page beside the notebook: an anywidget, its script is js/page_link.js."""

import anywidget
import traitlets

from presskit.files import scripts


class PageLink(anywidget.AnyWidget):
    """Opens and downloads a file beside the open notebook, where JupyterLab allows it.

    Attributes
    ----------
    name : str
        Name of the file; '' for no link.
    """

    _esm = scripts.joined(scripts.PAGE_LINK)

    name = traitlets.Unicode("").tag(sync=True)
