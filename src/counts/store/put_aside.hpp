#pragma once
// A damaged database keeps its bytes under another name, so that somebody can look at it.

#include <filesystem>

#include "base/day.hpp"
#include "base/result.hpp"

namespace kiosk::counts {

/// Renames "counts.sqlite" to "counts-damaged-2026-11-28.sqlite", or "…-28-2.sqlite" if that stands
/// there already, and what SQLite keeps beside it likewise. Gives the new name.
base::Result<std::filesystem::path> put_aside(const std::filesystem::path& file, base::Day today);

/// Removes what was put aside on `day` or before.
void remove_put_aside(const std::filesystem::path& file, base::Day day);

}  // namespace kiosk::counts
