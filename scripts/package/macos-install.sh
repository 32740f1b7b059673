#!/bin/sh
# Makes Compagnon e-CPS known to the browsers of this Mac. Nothing is compiled or fetched.
set -eu
cd "$(dirname "$0")"
# What the Node beside this file was built for.
if ! /usr/bin/sw_vers -productVersion | /usr/bin/awk -F. '{ exit !($1 > 13 || ($1 == 13 && $2 >= 5)) }'; then
  echo "Il faut macOS 13.5 ou plus récent." >&2
  exit 1
fi
# Files that came from the network carry a mark that keeps macOS from running them.
xattr -dr com.apple.quarantine . 2>/dev/null || true
./compagnon-ecps register
echo "C’est prêt. Rouvrez votre navigateur."
