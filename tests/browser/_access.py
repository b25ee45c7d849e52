"""What axe-core finds: what keeps somebody from using a page, or makes it hard."""


def violations(page, within=None):
    """Return the violations of a page, or of what a selector finds in it."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context=within, options={"resultTypes": ["violations"]})
    return [
        f"{one['id']} ({one['impact']}), {one['help']}: {_where(one)}"
        for one in found.response["violations"]
    ]


def _where(violation):
    nodes = violation["nodes"]
    told = [
        f"{node['target']} {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for node in nodes[:3]
    ]
    return f"{len(nodes)} times, such as {' | '.join(told)}"
