#!/bin/sh
# Makes Compagnon e-CPS known to the browsers of this Mac. Nothing is compiled or fetched.
set -eu
cd "$(dirname "$0")"
# Files that came from the network carry a mark that keeps macOS from running them.
xattr -dr com.apple.quarantine . 2>/dev/null || true
./compagnon-ecps register
echo "C’est prêt. Rouvrez votre navigateur."
