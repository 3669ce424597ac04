#pragma once
// What is told of the seals of a bad example: by its site file, if it has one, on a day of 2026.

#include "dialogue/bad_example.hpp"
#include "dialogue/diagnostics/diagnostic.hpp"

kiosk::dialogue::Diagnostics told_of_seals(const BadExample& example);
