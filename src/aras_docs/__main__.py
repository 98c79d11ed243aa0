"""Run the command line: ``python -m aras_docs``."""

from aras_docs.cli import main

if __name__ == "__main__":
    main()
