#pragma once
#include <QString>

namespace amends::mail {

/// An HTML mail as readable text: blocks as lines, lists with dashes, tables as rows, links with their address,
/// quotes with "> ". What is hidden, scripts and styles are left out. Linear and bounded for any input.
QString htmlToText(const QString& html);

/// An HTML mail that is safe to show: an allowlist of elements and attributes; no scripts, forms, frames, handlers;
/// images only by cid:, links only http, https, mailto and tel. Balanced, so that it cannot break out of where it
/// is put.
QString sanitiseHtml(const QString& html);

} // namespace amends::mail
